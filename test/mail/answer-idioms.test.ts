import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED: Partial<Record<Kind, string>> = {
  rsvp: 'Komt u naar de netwerkbijeenkomst op donderdag 22 april in Amersfoort?',
  interest: 'Wilt u meewerken aan het zorgnetwerk?',
  consent: 'Gaat u akkoord met dit concept (versie 3)?',
  action: 'Actiepunt 5: lijst met contactpersonen aanvullen. Is dit actiepunt afgerond?',
  distribute: 'Heeft u de uitnodiging verspreid of als nieuwsbericht geplaatst?',
};
const answer = (kind: Kind, text: string) =>
  readAnswer({
    kind,
    subject: 'Re: vraag',
    text: `Beste Anneke,\n\n${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${ASKED[kind]}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  }).answer;

const written = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Each table holds idioms, and after a line of dashes what comes near and is none. */
const idioms = (kind: Kind, said: string, table: string) =>
  describe(`${said}, in figures of speech of a ${kind}`, () => {
    const [meant, near] = table.split(/^\s*---\s*$/m).map(written) as [string[], string[]];
    test.each(meant)('%s', (text) => expect(answer(kind, text)).toBe(said));
    test.each(near)('not: %s', (text) => expect(answer(kind, text)).not.toBe(said));
  });

idioms(
  'rsvp',
  'yes',
  `
  Reken maar van yes.
  De 22e ziet u mij verschijnen.
  Voor geen goud zou ik dit willen missen.
  Noteert u mij maar voor een stoel in de zaal in Amersfoort.
  Ik heb het er met mijn vrouw over gehad: zet de koffie maar klaar.
  Wild horses couldn't keep me away.
  Save me a chair near the front, my hearing isn't what it was.
  You can count me among the guests.
  I'll be there with bells on.
  Zeker en vast!
  Euhm ja natuurlijk!
  Wie wil daar nou niet bij zijn? Ik in elk geval wel.
  Noteer mij voor de 22e.
  Daar krijg je me niet weg te houden.
  De reis is mij te ver, ik volg de bijeenkomst via de link.
  I'll be dialling in from my kitchen table.
  ---
  Mijn collega ziet u de 22e verschijnen.
  Zet de koffie klaar voor mijn collega.
  Jan zegt: reken maar van yes.
  Reken maar van yes 🙄
  Ziet u mij de 22e verschijnen?
  Hou een plekje voor mij vrij, voor het geval dat.
  Save me a chair, just in case.
  Wild horses couldn't keep me away last year.
  If I can swap, wild horses couldn't keep me away.
  Noteer mij voor de 22e, als de kinderopvang rondkomt.
  Mijn collega volgt de bijeenkomst via de link.
  I'll be dialling in from the train if the connection holds.
  Ik heb de bijeenkomst vorig jaar via de link gevolgd.
`,
);

idioms(
  'rsvp',
  'no',
  `
  Dat wordt 'm niet voor mij.
  Jullie zullen het zonder mij moeten doen.
  Ik lees het verslag wel.
  Met geen tien paarden krijg je me daarheen.
  Not this time, I'm afraid.
  I'm going to have to sit this one out.
  You'll have to do without me this time.
  My diary says no.
  Tot mijn spijt moet ik het laten afweten.
  Ik zal niet in uw midden zijn.
  This one will have to go ahead without me.
  ---
  Ik lees het verslag van de vorige keer wel.
  Jullie zullen het eerste uur zonder mij moeten doen.
  You'll have to start without me.
  Do not expect me before three.
  Will you have to do without me?
  Moet ik het laten afweten?
  The first hour will have to go ahead without me.
`,
);

idioms(
  'rsvp',
  'maybe',
  `
  Dat hangt nog aan een zijden draadje.
  Zet maar een vraagteken achter mijn naam.
  It's touch and go for me.
  The jury is still out.
  Pencil me in.
  ---
  De zaal hangt nog aan een zijden draadje.
  My colleague is on the fence.
  Pencil me in for the dinner.
`,
);

idioms(
  'interest',
  'yes',
  `
  Daar teken ik voor!
  Jullie hebben er een deelnemer bij.
  Ik steek graag mijn handen uit de mouwen.
  Consider me on board.
  You don't have to ask me twice.
  Daarom wil ik wat u vraagt graag doen.
  Do include me.
  I'd be happy to be on board.
  ---
  Waar teken ik voor?
  Jullie hebben er een probleem bij.
  Mijn collega steekt graag zijn handen uit de mouwen.
  Consider me on board if my manager agrees.
  Ik wil doen wat u vraagt, maar niet dit jaar.
  Waar kan ik tekenen, en waarvoor?
`,
);

idioms(
  'interest',
  'no',
  `
  Dat is niet aan mij besteed.
  Daar brand ik mijn vingers niet aan.
  Taking part is not on the cards for me.
  My plate is full.
  Not my cup of tea.
  Toch bedank ik, want ik ga in Zweden werken.
  Ik moet voor de eer bedanken.
  I'll have to turn you down.
  So I'll stay out of it and applaud from the side.
  Ik ga hier niet op in.
  ---
  Is dat niet aan mij besteed?
  Mijn collega brandt daar zijn vingers niet aan.
  Taking part in the survey is not on the cards for me.
  The coffee is not my cup of tea.
  Ik bedank u voor de eer!
  Ik ga er in mijn volgende mail op in.
`,
);

idioms(
  'consent',
  'agree',
  `
  Zo kan hij naar de drukker.
  U hebt mijn ja, en zet mijn naam er nu gerust onder.
  Daar zet ik graag mijn handtekening onder.
  Publiceren maar!
  Geen komma meer aan veranderen.
  You have my blessing.
  Two thumbs up from me!
  I'd sign it tomorrow.
  ---
  Kan hij zo naar de drukker?
  Na een laatste controle kan hij naar de drukker.
  Hoofdstuk 2 kan zo naar de drukker.
  Mijn collega zet daar haar handtekening onder.
  Zet mijn handtekening onder het verslag.
  You have my vote on the logo.
  Ship it to me by post.
  I can live with it.
`,
);

idioms(
  'consent',
  'object',
  `
  Daar zet ik mijn handtekening niet onder.
  Mijn zegen krijgt deze versie niet.
  Hier ga ik voor liggen.
  I can't put my name to this.
  Not in my name.
  It's a deal-breaker for us.
  ---
  Zo kan hij niet naar de drukker.
  Waarom zou ik daar mijn handtekening niet onder zetten?
  Over mijn lijk, zei de voorzitter vorig jaar.
  Mijn bezwaar? Dat kan de prullenbak in.
  The title is a deal-breaker for some.
`,
);

idioms(
  'consent',
  'abstain',
  `
  Tel mijn stem maar niet mee.
  Ik blijf aan de zijlijn staan.
  De stemming laat ik aan de anderen over.
  I'll stay out of this one.
  I'd rather leave the vote to the clinicians.
  ---
  Jan blijft aan de zijlijn staan.
  Moet ik aan de zijlijn blijven staan?
  I will leave the choice of title to you.
`,
);

idioms(
  'action',
  'done',
  `
  Afvinken maar.
  Dat varkentje is gewassen.
  In kannen en kruiken.
  You can tick this one off your list.
  All wrapped up on Friday, Anneke. The list is with the printer.
  ---
  Kan ik dit afvinken?
  De klus is bijna geklaard.
  Consider it done.
  Als Jan belt zet er dan maar een vinkje achter.
`,
);

idioms(
  'action',
  'extend',
  `
  Geef me er een paar weken bij.
  Gun me nog wat respijt.
  Vrijdag heb je hem in je mailbox.
  Je krijgt de lijst volgende week woensdag, is dat goed?
  Cut me some slack, please.
  I could do with another fortnight.
  ---
  Geef Jan er een week bij.
  Je hebt hem binnenkort.
  Jan gave me some slack.
  Geef me even de tijd om dit te lezen.
`,
);

idioms(
  'action',
  'blocked',
  `
  Het ligt bij de gemeente.
  De leverancier geeft niet thuis.
  Ik krijg geen voet aan de grond.
  It's dead in the water.
  Our IT department won't play ball.
  ---
  Het ligt bij de drukker.
  Wie ligt er dwars?
  Last year we hit a brick wall.
  The car is dead in the water.
`,
);

idioms(
  'distribute',
  'distributed',
  `
  Hij is de deur uit.
  Onze leden weten er allemaal van.
  We hebben het van de daken geschreeuwd.
  Our members are in the loop.
  It's been doing the rounds.
  ---
  Is hij de deur uit?
  De brochure is de deur uit.
  Onze leden weten nog van niets.
  The word is out that the meeting is full.
`,
);

idioms(
  'distribute',
  'planned',
  `
  Hij gaat vrijdag de deur uit.
  Donderdag gooi ik hem online.
  It goes out the door on Friday.
  We'll spread the word on 1 April.
  ---
  Hij gaat binnenkort de deur uit.
  Hij gaat vrijdag misschien de deur uit.
  Als het bestuur akkoord is gaat hij vrijdag de deur uit.
`,
);

idioms(
  'distribute',
  'declined',
  `
  Daar doen wij niet aan.
  Wij zijn geen prikbord.
  Onze leden zitten hier niet op te wachten.
  We're not a noticeboard.
  That's not something we do.
  ---
  Zijn wij een prikbord?
  Daar doen wij niet aan mee, zei de vorige voorzitter.
  Are we not a noticeboard?
`,
);

idioms(
  'rsvp',
  'delegate',
  `
  Bram de Wit houdt mijn stoel warm.
  Bram de Wit springt voor mij in.
  Jullie moeten het met Bram de Wit doen.
  Ik geef het stokje door aan Bram de Wit.
  Jane Brown will be my eyes and ears.
  Jane Brown will hold the fort for me.
  ---
  Zit Bram de Wit op mijn stoel?
  Misschien springt Bram de Wit voor mij in.
  Bram de Wit springt op kantoor voor mij in.
  Jane Brown kept my seat warm last time.
`,
);

describe('an answer under another topic than what was asked is unclear', () => {
  test.each<[Kind, string]>([
    ['rsvp', 'Lunch? Count me out.'],
    ['rsvp', 'Lunch? Daar doe ik graag aan mee.'],
    ['rsvp', 'Wat betreft het diner, ik kom graag.'],
    ['interest', 'Vergaderen op zondag: daar begin ik niet aan.'],
    ['consent', 'De foto op de voorkant: over mijn lijk.'],
    ['distribute', 'Betaalde reclame: die plaatsen wij niet.'],
    ['distribute', 'Jullie vorige bericht gaat vrijdag de deur uit.'],
  ])('%s: %s', (kind, text) => expect(answer(kind, text)).toBe('unclear'));

  test.each<[Kind, string, string]>([
    ['rsvp', 'no', 'Mijn antwoord: count me out.'],
    ['rsvp', 'yes', 'Wat de bijeenkomst betreft: reken maar van yes.'],
    ['distribute', 'declined', 'Uw bericht: daar doen wij niet aan.'],
  ])('and under its own it stands, %s %s: %s', (kind, said, text) => expect(answer(kind, text)).toBe(said));
});
