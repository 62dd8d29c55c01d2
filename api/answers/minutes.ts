import { z } from 'zod';
import { DAY, PERSON_ID } from '../../workflows/kit/fields.ts';
import { REFUSALS, type RefusalCode } from '../../workflows/kit/refusal.ts';
import { minutesAnswer as answerFields, correctionReply } from '../../workflows/minutes/contract.ts';
import { COUNT, MOMENT, NUMBER, page, SHA256 } from './common.ts';
import { given, RESULT, WAY } from './given.ts';

export const minutesStatus = z.enum([
  'draft',
  'gathering',
  'correcting',
  'freezing',
  'frozen',
  'finished',
  'cancelled',
]);

export const minutesAnswer = answerFields.meta({ id: 'MinutesAnswer' });
export const minutesAnswered = z.object({ result: RESULT, given: given(minutesAnswer) });

const CODES = Object.keys(REFUSALS) as RefusalCode[];
const LINE = NUMBER.meta({ description: 'The line on which it stands, counted from 1' });
const owner = z.object({ person: PERSON_ID, name: z.string() });
const decision = z.object({ line: LINE, text: z.string() });
const action = z.object({ line: LINE, owner, text: z.string(), due: DAY });

export const handedIn = z.object({
  version: NUMBER,
  document: SHA256,
  decisions: z.array(decision),
  actions: z.array(action),
});

const version = z.object({
  version: NUMBER,
  document: SHA256,
  file: SHA256.optional().meta({ description: 'The Word document that it was read from' }),
  at: MOMENT,
  by: z.string(),
});

const correction = z
  .object({
    nr: NUMBER,
    person: PERSON_ID,
    name: z.string(),
    text: z.string(),
    way: WAY,
    at: MOMENT,
    mail: SHA256.optional(),
    by: z.string().optional().meta({ description: 'Who entered it, when that was not the person' }),
    version: NUMBER.meta({ description: 'The version that it is about' }),
    reply: correctionReply.extend({ at: MOMENT, by: z.string() }).optional(),
  })
  .meta({ id: 'Correction' });

export const minutesRead = z
  .object({
    meeting: NUMBER,
    title: z.string(),
    day: DAY,
    status: minutesStatus,
    version: COUNT.meta({ description: '0 when nothing has been handed in' }),
    versions: z.array(version).meta({ description: 'The newest last' }),
    text: z.string().optional().meta({ description: 'Markdown of the version asked for, or of the newest' }),
    decisions: z.array(decision.extend({ decision: NUMBER.optional() })),
    actions: z.array(action.extend({ action: NUMBER.optional() })),
    summary: z.object({ nl: z.string().optional(), en: z.string().optional() }).optional(),
    attendance: z.object({
      recorded: z.boolean().meta({ description: 'Whether you said who was there; else it is who said yes' }),
      gathering: z.literal(true).optional().meta({ description: 'Whether who said yes is still being looked up' }),
      people: z.array(owner.extend({ organisation: z.string().optional() })),
    }),
    round: z
      .object({
        round: NUMBER,
        closesAt: MOMENT,
        asked: COUNT,
        agree: COUNT,
        agreedBefore: COUNT.meta({ description: 'Agreed with an earlier version in this round' }),
        correct: COUNT,
        silent: COUNT,
      })
      .optional(),
    agreements: z
      .array(z.object({ person: PERSON_ID, name: z.string(), version: NUMBER, at: MOMENT }))
      .meta({ description: 'Who agreed, and with which version; with an earlier one they are asked again' }),
    remarks: z
      .array(z.object({ person: PERSON_ID, name: z.string(), text: z.string() }))
      .meta({ description: 'What people wrote beside it when they agreed' }),
    corrections: z.array(correction),
    waitsFor: z
      .object({
        replies: COUNT,
        newVersion: z.boolean(),
        mails: COUNT.meta({ description: 'Mails about them on your list that came in time' }),
      })
      .meta({ description: 'What is still to be done before they become final by themselves' }),
    frozenAt: MOMENT.optional(),
    notFiled: z.enum(CODES).optional().meta({ description: 'Why a register did not take everything: a code' }),
  })
  .meta({ id: 'Minutes' });

export const attended = z.object({ attendance: COUNT });
export const replied = z.object({ correction: NUMBER });
export const drafted = z.object({ closesAt: MOMENT });

export const frozen = z.object({ version: NUMBER });

const registered = z
  .object({ decision: NUMBER, text: z.string(), meeting: NUMBER, day: DAY, minutes: SHA256 })
  .meta({ id: 'Decision' });
export const decisionPage = page(registered, NUMBER).meta({ id: 'DecisionPage' });
