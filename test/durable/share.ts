import { createHash } from 'node:crypto';
import { divide } from '../../workflows/campaign/rules.ts';
import type { InvitationState } from '../../workflows/invitation/contract.ts';
import { DAY_MS, HOUR_MS } from '../../workflows/kit/clock.ts';
import type { Addressee } from '../../workflows/kit/letter.ts';
import { aCampaign } from '../people.ts';

export const SHARE = 'network/nf1/campaign/1/share/1';

const FIRST_NAMES = ['Annelies', 'Bartholomeus', 'Çağla', 'Dirk-Jan', 'Eleonora', 'Fatima', 'Geertruida', 'Hendrika'];
const LAST_NAMES = ['van den Heuvel', 'Oosterhuis', 'Yıldırım', 'de Groot', 'Sluijters', 'el Amrani', 'Zonneveld'];
const INSTITUTIONS = ['Erasmus MC', 'UMC Utrecht', 'Amsterdam UMC', 'Radboudumc', 'Isala', 'Máxima MC', 'Gelre'];

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Eight letters and digits without a pattern that would compress: what the API gives as the id of a person. */
export function idOf(nr: number): string {
  const digest = createHash('sha256').update(`person ${nr}`).digest();
  return Array.from({ length: 8 }, (_, i) => BASE32[digest[i]! % 32]).join('');
}

/** Invented people, as many as asked for, all different. */
export const addressees = (count: number): Addressee[] =>
  Array.from({ length: count }, (_, nr) => {
    const name = `${FIRST_NAMES[nr % FIRST_NAMES.length]} ${LAST_NAMES[(nr * 5) % LAST_NAMES.length]}`;
    const institution = INSTITUTIONS[(nr * 3) % INSTITUTIONS.length]!;
    return {
      person: idOf(nr),
      name,
      email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${nr}@example.org`,
      language: nr % 9 === 0 ? 'en' : 'nl',
      organisation: institution,
      ...(nr % 4 === 0 && { salutation: `Geachte ${name}` }),
    };
  });

/** A share of a campaign that asks so many people, from now on for 20 days, at any hour of the day. */
export function aLargeShare(people: number | Addressee[], ask: Partial<InvitationState['ask']> = {}): InvitationState {
  const now = Date.now();
  const campaign = { ...aCampaign({ officeHours: false }), closesAt: now + 20 * DAY_MS, remindAt: [now + 7 * DAY_MS] };
  const share = divide(campaign, typeof people === 'number' ? addressees(people) : people)[0]!;
  Object.assign(share.ask, ask);
  return share;
}

/** A share that has written to everyone an hour ago, and waits for answers. */
export function anAskedShare(people: number | Addressee[]): InvitationState {
  const share = aLargeShare(people);
  for (const asked of Object.values(share.ask.people))
    Object.assign(asked, { sent: 1, lastSentAt: Date.now() - HOUR_MS });
  return share;
}
