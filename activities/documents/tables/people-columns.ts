import { headerOfField, type PersonField } from './headers.ts';
import type { PersonRow } from './read-person.ts';
import { textOfPhases, wordsOfCode } from './values.ts';
import type { Language } from './words.ts';
import type { TableCells, TableColumn } from './write-table.ts';

const WIDTHS_IN_CHARS: Partial<Record<PersonField, number>> = {
  salutation: 30,
  name: 28,
  email: 36,
  language: 12,
  organisation: 40,
  organisationKind: 22,
  institutionType: 20,
  city: 18,
  discipline: 26,
  phases: 12,
  commitment: 30,
  source: 20,
};

/** Gives the columns of an export of people, in order, with their names in the language; `readTable` reads them back. */
export const peopleColumns = (language: Language): TableColumn[] =>
  (Object.entries(WIDTHS_IN_CHARS) as [PersonField, number][]).map(([field, widthChars]) => ({
    key: field,
    header: headerOfField(field, language),
    widthChars,
  }));

/** Gives one person's cells for those columns, codes in words of the language; `readPersonRow` gives the same person back. */
export function peopleCells(person: PersonRow, language: Language): TableCells {
  const words = (field: Parameters<typeof wordsOfCode>[0], code?: string) => code && wordsOfCode(field, code, language);
  const { organisation, phases } = person;
  return {
    salutation: person.salutation,
    name: person.name,
    email: person.email,
    language: words('language', person.language),
    organisation: organisation?.name,
    organisationKind: words('organisationKind', organisation?.kind),
    institutionType: words('institutionType', organisation?.institutionType),
    city: organisation?.city,
    discipline: person.discipline,
    phases: phases && textOfPhases(phases),
    commitment: words('commitment', person.commitment),
    source: person.source,
  };
}
