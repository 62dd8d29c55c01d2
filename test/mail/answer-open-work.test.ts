import { describe, expect, test } from 'vitest';
import type { Kind } from '../../activities/inbox/meaning/meaning.ts';
import { readAnswer } from '../../activities/inbox/meaning/read-answer.ts';

const ASKED: Partial<Record<Kind, string>> = {
  action: 'Actiepunt: overzicht van de poliklinieken. Is dit afgerond?',
  distribute: 'Wilt u de uitnodiging verspreiden onder uw leden?',
};

const read = (kind: Kind, text: string) =>
  readAnswer({
    kind,
    subject: 'Re: vraag',
    text: `${text}\n\nOp ma 8 mrt 2027 om 10:14 schreef Anneke de Wit <anneke@example.org>:\n\n> ${ASKED[kind]}\n`,
    date: new Date('2027-03-08T09:30:00Z'),
  });

describe('work is not yet reported', () => {
  test.each<[string, Kind, string]>([
    ['when it is going on', 'action', 'Wordt vanmiddag nog afgerond.'],
    ['when it is to come', 'action', 'Vink maar af, ik lever het vanavond in.'],
    ['when it is taken off the list for want of money', 'action', 'Kan van de lijst, er is geen budget voor.'],
    ['when it is taken off the list for somebody else', 'action', 'You can close this, Daan will finish it.'],
    ['when it is done for the larger part', 'action', 'Voor 85% gereed.'],
    ['when a next sentence takes a part back', 'action', 'Afgerond! Nou ja, zo ongeveer.'],
    ['when a postscript undoes it', 'action', 'Afgerond.\n\nPS De kliniek in Delft heeft net afgezegd.'],
    ['by "yes" with a remark', 'action', 'Ja, oeps!'],
    ['when a word is missing', 'action', 'Het is afgerond op'],
    ['when it is known from hearsay', 'action', 'Naar ik begrijp is het afgerond.'],
    ['when it is being sent', 'distribute', 'It is being shared with our members.'],
    ['when it stands on the agenda', 'distribute', 'De oproep is geagendeerd voor plaatsing.'],
    ['when it might have been', 'distribute', 'Had hij er eerder gelegen, dan hadden wij hem geplaatst.'],
    ['when only the committee got it', 'distribute', 'Gemaild naar de leden van de feestcommissie.'],
    [
      'when the newsletter was sent, without a word of what is in it',
      'distribute',
      'Onze nieuwsbrief is gisteren verstuurd.',
    ],
    ['when something else was spread', 'distribute', 'We shared your questionnaire with all members.'],
    ['when others did, as the writer sees', 'distribute', 'Ik zie dat de artsenvereniging het al heeft verspreid.'],
    ['when the site broke down after it', 'distribute', 'Ja, geplaatst. PS De site ligt sinds een uur plat.'],
  ])('%s', (_, kind, text) => expect(read(kind, text).answer).toBe('unclear'));
});

describe('it is no refusal', () => {
  test.each<[string, string]>([
    ['when a passing hindrance is told', 'Ik kan de uitnodiging niet plaatsen, ik heb geen rechten op de site.'],
    ['when it holds for one month', 'In april versturen wij geen nieuwsbrief.'],
    ['when it holds for one channel', 'Wij plaatsen niets op Facebook.'],
    ['when another way is offered', 'Wij versturen geen mails aan leden. Zal ik het op het prikbord hangen?'],
  ])('%s', (_, text) => expect(read('distribute', text).answer).toBe('unclear'));
});

describe('the day is of something else', () => {
  test.each<[string, Kind, string]>([
    ['of an operation', 'action', 'Graag uitstel. Mijn vader wordt 24 maart geopereerd.'],
    ['when it is the first that could be', 'action', 'I need more time, 2 April at the earliest.'],
    ['when it is not made', 'action', 'Meer tijd graag, 2 april haal ik niet.'],
    ['when the figures come', 'action', 'Ik vraag uitstel. De tellingen komen 24 maart.'],
    ['when another day is named beside it', 'action', 'Uitstel tot 2 april graag. Of 9 april, dat kan ook.'],
    ['of another meeting', 'distribute', 'Wij plaatsen hem volgende week, de ledendag is op 3 april.'],
  ])('%s', (_, kind, text) => expect(read(kind, text)).toMatchObject({ answer: 'unclear', why: 'date' }));

  test('and not when it is put in the place of the former one', () => {
    expect(read('action', 'I need more time. Please put it on 29 March.')).toMatchObject({
      answer: 'extend',
      until: '2027-03-29',
    });
  });
});
