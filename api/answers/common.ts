import { z } from 'zod';

/** Fields that many answers share. */

export const MOMENT = z.iso.datetime();
export const COUNT = z.int().min(0);
export const NUMBER = z.int().min(1);
export const SHA256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 of a file in the document store' });

/** What a request answers that has nothing to tell. */
export const nothing = z.object({});

/** All there are. */
export const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });

/** A page of a list: `next` is there when there is more. */
export const page = <Item extends z.ZodType, Next extends z.ZodType>(item: Item, next: Next) =>
  z.object({
    items: z.array(item),
    total: COUNT.meta({ description: 'How many there are on all pages together' }),
    next: next.optional().meta({ description: 'To give as `after` for the page that follows' }),
  });
