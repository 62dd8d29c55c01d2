import { z } from 'zod';

/** Fields that many contracts share. Used at the doors only: zod stays out of the workflow bundle. */

/** One line of text without control characters, trimmed. */
export const LINE = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must be one line without control characters');

/** Text of several lines. */
export const TEXT = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'must not hold control characters');

/** A plain e-mail address (RFC 5321 4.5.3.1: at most 254 characters), its domain in lower case. */
export const EMAIL = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email())
  .transform(
    (address) =>
      address.slice(0, address.lastIndexOf('@') + 1) + address.slice(address.lastIndexOf('@') + 1).toLowerCase(),
  )
  .meta({ type: 'string', format: 'email', maxLength: 254 });

/** A day of the calendar that exists: `2027-04-22`. */
export const DAY = z.iso.date('write a day as 2027-04-22');

export const LANGUAGE = z.enum(['nl', 'en']);

/** The short name of a network in ids and links. */
export const HANDLE = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,22}[a-z0-9]$/, 'use 2 to 24 small letters, digits and hyphens, beginning with a letter');

/** Ids of people and organisations: random, so that they tell nothing. */
export const PERSON_ID = z.string().regex(/^[a-z2-7]{8}$/, 'must be an id as this service gives them');

/** When letters may go out, in hours of a Dutch clock on working days; `false` for at any hour. */
export const OFFICE_HOURS = z
  .union([
    z
      .strictObject({ fromHour: z.int().min(0).max(23), toHour: z.int().min(1).max(24) })
      .refine(({ fromHour, toHour }) => fromHour < toHour, 'must open before they close'),
    z.literal(false),
  ])
  .default({ fromHour: 8, toHour: 18 });
