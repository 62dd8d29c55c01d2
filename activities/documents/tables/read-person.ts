import { z } from 'zod';
import { readCell } from './cell-text.ts';
import { readEmailAddress } from './email-address.ts';
import type { PersonField } from './headers.ts';
import { LISTED_VALUE_MAX_CHARS, PERSON_MAX_CHARS } from './limits.ts';
import type { PersonCells } from './shape-table.ts';
import {
  type Commitment,
  type InstitutionType,
  type OrganisationKind,
  type PersonLanguage,
  type Phase,
  readCode,
  readPhases,
} from './values.ts';

export type PersonRow = {
  name: string;
  salutation?: string;
  email: string;
  language?: PersonLanguage;
  organisation?: { name: string; kind?: OrganisationKind; institutionType?: InstitutionType; city?: string };
  discipline?: string;
  phases?: Phase[];
  commitment?: Commitment;
  source?: string;
};
export type ProblemCode = 'missing' | 'bad-email' | 'two-emails' | 'unknown-value' | 'formula' | 'too-long';
export type PersonProblem = { field: PersonField; code: ProblemCode; detail: string };

/** Gives the person on one row of a table, or every problem in it by field; two kinds of organisation need its name. */
export function readPersonRow(
  cells: PersonCells,
): { ok: true; person: PersonRow } | { ok: false; problems: PersonProblem[] } {
  const parsed = personCells.safeParse({ ...cells, name: wholeName(cells) });
  const problems = [...(parsed.error?.issues ?? []).map(problemOf), ...problemsOfOrganisation(cells)];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, person: personOf(parsed.data) };
}

type Issue = { code: ProblemCode; detail: string };

/** A cell that a function reads; the function gives the value, or what is wrong. */
const cell = <Value>(read: (text: string) => { value: Value } | Issue) =>
  z
    .string()
    .default('')
    .transform((text, context): Value => {
      const outcome = read(text);
      if ('value' in outcome) return outcome.value;
      context.addIssue({ code: 'custom', message: outcome.detail, params: { code: outcome.code } });
      return z.NEVER;
    });

function readText(raw: string, maxChars: number): { value: string | undefined } | Issue {
  const outcome = readCell(raw);
  if (outcome === 'formula') {
    return {
      code: 'formula',
      detail: 'The text starts with =, +, -, @ or a tab, as a formula does: write it without.',
    };
  }
  if (outcome.text.length <= maxChars) return { value: outcome.text || undefined };
  return { code: 'too-long', detail: `The text is longer than ${maxChars} characters.` };
}

const optionalText = (maxChars: number) => cell((raw) => readText(raw, maxChars));

const personName = cell((raw): { value: string } | Issue => {
  const outcome = readText(raw, PERSON_MAX_CHARS.name);
  if (!('value' in outcome)) return outcome;
  return outcome.value ? { value: outcome.value } : { code: 'missing', detail: 'The name is missing.' };
});

const oneOf = <Value>(find: (word: string) => Value | undefined) =>
  cell((raw): { value: Value | undefined } | Issue => {
    const outcome = readText(raw, LISTED_VALUE_MAX_CHARS);
    if (!('value' in outcome) || outcome.value === undefined) return outcome as { value: undefined } | Issue;
    const value = find(outcome.value);
    return value
      ? { value }
      : { code: 'unknown-value', detail: `"${outcome.value}" is not one of the values known here.` };
  });

const email = cell((raw): { value: string } | Issue => {
  const outcome = readEmailAddress(raw);
  return 'address' in outcome ? { value: outcome.address } : { code: outcome.problem, detail: outcome.detail };
});

const personCells = z.object({
  name: personName,
  salutation: optionalText(PERSON_MAX_CHARS.salutation),
  email,
  language: oneOf(readCode.language),
  organisation: optionalText(PERSON_MAX_CHARS.organisation),
  organisationKind: oneOf(readCode.organisationKind),
  institutionType: oneOf(readCode.institutionType),
  city: optionalText(PERSON_MAX_CHARS.city),
  discipline: optionalText(PERSON_MAX_CHARS.discipline),
  phases: oneOf(readPhases),
  commitment: oneOf(readCode.commitment),
  source: optionalText(PERSON_MAX_CHARS.source),
});

const personOf = ({ organisation, organisationKind, institutionType, city, ...rest }: z.infer<typeof personCells>) =>
  present({
    ...rest,
    organisation: organisation && present({ name: organisation, kind: organisationKind, institutionType, city }),
  }) as PersonRow;

/** The parts keep their white space, so that a cell that starts like a formula is still seen. */
const wholeName = ({ name, firstName, initials, namePrefix, lastName }: PersonCells) => {
  if (name?.trim()) return name;
  const first = firstName?.trim() ? firstName : initials;
  return [first, namePrefix, lastName].filter((part) => part?.trim()).join(' ');
};

function problemsOfOrganisation(cells: PersonCells): PersonProblem[] {
  const described = cells.organisationKind?.trim() || cells.institutionType?.trim();
  if (!described || cells.organisation?.trim()) return [];
  return [{ field: 'organisation', code: 'missing', detail: `"${described}" needs the name of the organisation.` }];
}

const problemOf = (issue: z.core.$ZodIssue): PersonProblem => ({
  field: issue.path[0] as PersonField,
  code: issue.code === 'custom' ? (issue.params?.code as ProblemCode) : 'unknown-value',
  detail: issue.message,
});

const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
