import type { Instant } from '../kit/clock.ts';
import type { ImportRow, NetworkState, Organisation, Person, RowResult } from './contract.ts';
import { ORGANISATIONS_MAX, PEOPLE_MAX } from './limits.ts';

/** Finds people and organisations quickly while many rows come in. */
interface Index {
  people: number;
  organisations: number;
  byEmail: Map<string, Person>;
  byName: Map<string, Organisation>;
}

const plain = (text: string) => text.trim().toLowerCase();

function indexOf(state: NetworkState): Index {
  return {
    people: Object.keys(state.people).length,
    organisations: Object.keys(state.organisations).length,
    byEmail: new Map(Object.values(state.people).map((person) => [plain(person.email), person])),
    byName: new Map(Object.values(state.organisations).map((organisation) => [plain(organisation.name), organisation])),
  };
}

/** Adds or merges rows into a network and says per row which; a known person only gets what was still empty. */
export function importRows(state: NetworkState, rows: ImportRow[], now: Instant): RowResult[] {
  const index = indexOf(state);
  const seenInFile = new Map<string, number>();
  return rows.map((row) => {
    const email = plain(row.person.email);
    if (seenInFile.has(email)) return { line: row.line, result: 'refused', code: 'doubled-email' };
    seenInFile.set(email, row.line);
    return importRow(state, index, row, now);
  });
}

function importRow(state: NetworkState, index: Index, row: ImportRow, now: Instant): RowResult {
  const known = index.byEmail.get(plain(row.person.email));
  if (!known && (index.people >= PEOPLE_MAX || state.people[row.personId]))
    return { line: row.line, result: 'refused', code: 'limit-reached' };
  const wanted = known?.organisation ? undefined : row.organisation;
  const organisation = wanted && organisationOf(state, index, row);
  if (wanted && !organisation) return { line: row.line, result: 'refused', code: 'limit-reached' };
  const fields = { ...row.person, ...(organisation && { organisation: organisation.id }) };
  if (known) return { line: row.line, result: fillIn(known, fields) ? 'merged' : 'unchanged', person: known.id };
  const person: Person = {
    ...fields,
    id: row.personId,
    language: fields.language ?? state.languages[0]!,
    addedAt: now,
  };
  state.people[person.id] = person;
  index.people += 1;
  index.byEmail.set(plain(person.email), person);
  return { line: row.line, result: 'added', person: person.id };
}

function organisationOf(state: NetworkState, index: Index, row: ImportRow): Organisation | undefined {
  const { name, kind, institutionType, city } = row.organisation!;
  const known = index.byName.get(plain(name));
  if (known) return known;
  if (index.organisations >= ORGANISATIONS_MAX) return undefined;
  const organisation: Organisation = {
    id: row.organisationId,
    name,
    kind: kind ?? 'other',
    ...(institutionType && { institutionType }),
    ...(city && { city }),
  };
  state.organisations[organisation.id] = organisation;
  index.organisations += 1;
  index.byName.set(plain(name), organisation);
  return organisation;
}

/** Gives a person what was empty; says whether anything was. */
function fillIn(person: Person, fields: Partial<Person>): boolean {
  let filled = false;
  for (const [key, value] of Object.entries(fields) as [keyof Person, never][]) {
    if (value === undefined || person[key] !== undefined) continue;
    person[key] = value;
    filled = true;
  }
  return filled;
}
