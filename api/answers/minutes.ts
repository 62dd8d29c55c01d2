import { z } from 'zod';

export const minutesStatus = z.enum(['draft', 'gathering', 'correcting', 'freezing', 'frozen', 'finished']);
