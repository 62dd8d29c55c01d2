import type { PersonRow } from '../../activities/documents/tables/read-person.ts';

/** People who between them use every field and every value, and names that tempt a spreadsheet or a careless reader. */
export const FEMKE: PersonRow = {
  name: 'Femke van der Zée',
  salutation: 'Geachte mevrouw Van der Zée',
  email: 'f.vanderzee@example.org',
  language: 'nl',
  organisation: { name: 'Erasmus MC; Sophia', kind: 'expertise-centre', institutionType: 'umc', city: "'s-Gravenhage" },
  discipline: 'kindergeneeskunde',
  phases: [1, 2],
  commitment: 'active',
  source: 'contact EC',
};

export const RAOUL: PersonRow = {
  name: "Raoul 't Hooft",
  email: "r.o'hooft+nf1@example.org",
  language: 'en',
  organisation: { name: '"De Brug"', kind: 'social-domain' },
  phases: [4],
  commitment: 'informed',
};

export const OMAR: PersonRow = {
  name: '@Omar',
  email: 'omar@example.org',
  organisation: {
    name: '=HYPERLINK("https://example.org")',
    kind: 'independent-clinic',
    institutionType: 'categorical',
  },
  discipline: '+plus',
  phases: [1, 2, 3, 4],
  commitment: 'afterwards',
  source: "'=already guarded",
};

export const YARA: PersonRow = { name: 'Yara _x0041_ Ç.', email: 'yara@example.org', discipline: '－1', source: '-' };

export const CAST = [FEMKE, RAOUL, OMAR, YARA];
