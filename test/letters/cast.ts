import { shareId } from '../../workflows/kit/ids.ts';
import type { Addressee, Letter, LetterBatch, Letterhead } from '../../workflows/kit/letter.ts';

/** Monday 23 November 2026, ten in the morning in Amsterdam. */
export const NOW = Date.UTC(2026, 10, 23, 9);
/** The end of Friday 18 December 2026 in Amsterdam. */
export const CLOSES_AT = Date.UTC(2026, 11, 18, 23);
export const SECRET = Buffer.alloc(32, 'a secret for tests only ');
export const PUBLIC_URL = 'https://kartrekker.example.org';
export const ABOUT = shareId('nf1', 1, 3);

export const letterhead: Letterhead = {
  slug: 'nf1',
  network: 'Zorgnetwerk NF1',
  sender: { name: 'Zorgnetwerk NF1', address: 'nf1@example.org' },
  coordinator: { name: 'Marijke van den Berg', email: 'marijke@example.org' },
};

const person = (id: string, name: string, more: Partial<Addressee> = {}): Addressee => ({
  person: id,
  name,
  email: `${id}@example.org`,
  language: 'nl',
  ...more,
});

export const fatima = person('fatima22', 'Fatima el Amrani', {
  salutation: 'Geachte mevrouw El Amrani',
  organisation: 'Amsterdam UMC',
});
export const jan = person('janjan22', 'Jan Koopmans');
export const emily = person('emilye22', 'Emily Brontë', { language: 'en', organisation: 'Patient Association NF' });
export const omar = person('omarom22', 'عمر الفاروق');
export const sam = person('samsam22', 'Sam 👩🏽‍⚕️ Zoë');
export const wilhelmina = person('wilhel22', `Wilhelmina ${'van der Hoeven-'.repeat(15)}Jansen`);
export const mallory = person(
  'mallor22',
  'Mallory\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script> **{{naam}}** [x](http://evil.example)',
);

const invitation = {
  nl: {
    subject: 'Wilt u meebouwen aan {{netwerk}}?',
    body: `{{aanhef}},

Mensen met **neurofibromatose type 1** zien veel verschillende zorgverleners. In {{netwerk}} willen wij die zorg samen beter maken.

## Wat vragen wij van u?

- twee bijeenkomsten per jaar
- meelezen met stukken, zie [het plan](https://example.org/plan)

Uw antwoord horen wij graag uiterlijk {{sluitdatum}}.

Met vriendelijke groet,
{{coördinator}}`,
  },
  en: {
    subject: 'Will you help to build {{network}}?',
    body: `{{salutation}},

People with **neurofibromatosis type 1** see many care providers. In {{network}} we want to improve that care together.

## What do we ask of you?

- two meetings a year
- reading drafts, see [the plan](https://example.org/plan)

Please answer by {{closingDate}}.

With kind regards,
{{coordinator}}`,
  },
};

/** A batch of invitations to some people, as a campaign sends them. */
export function batchOf(letters: Letter[], more: Partial<LetterBatch> = {}): LetterBatch {
  return {
    letterhead,
    text: invitation,
    params: { title: 'Opbouw' },
    closesAt: CLOSES_AT,
    bulk: true,
    letters,
    ...more,
  };
}

/** A letter to a person; the number tells it from the person's other letters. */
export function letterTo(to: Addressee, kind = 'invitation', nr = 1): Letter {
  const params = kind === 'colleague-invitation' ? { params: { namedBy: fatima.name } } : {};
  return { id: `${ABOUT}/${to.person}/${nr}`, kind, to, about: ABOUT, ...params };
}

/** People without a story, for when many are needed. */
export const crowd = (count: number): Addressee[] =>
  Array.from({ length: count }, (_, i) => person(`p${(i + 1).toString().padStart(7, 'a')}`, `Persoon ${i + 1}`));
