import { z } from 'zod';
import { TASK_QUEUE } from '../../workflows/schema.ts';
import { upgradeAsked } from '../answers/service.ts';
import { route } from '../http/route.ts';
import { upgrade } from '../upgrade.ts';

const upgradeWorkflows = route({
  method: 'post',
  path: '/upgrades',
  role: 'admin',
  tag: 'Service',
  summary: 'Have every running workflow go on as a new run, in the task queue of a new release when one is named',
  body: z.strictObject({
    taskQueue: z
      .string()
      .regex(/^[\w-]{1,80}$/, 'use at most 80 letters, digits, hyphens and underscores')
      .optional(),
  }),
  status: 202,
  answer: 'How many workflows were asked; each does so when no letter is under way',
  gives: upgradeAsked,
  run: async ({ body, deps }) => ({
    taskQueue: body.taskQueue ?? TASK_QUEUE,
    asked: await upgrade(deps.client, body.taskQueue),
  }),
});

export const adminRoutes = [upgradeWorkflows];
