import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMailServer, whyNoMailServer } from '../stack/mail/server.ts';
import { type Stack, startStack } from '../stack/stack.ts';
import { answers, becomes, waiting, withoutMail } from './mail-facts.ts';
import { killedBeforeDelivering, killedInTheMiddle } from './mail-kills.ts';
import { invite, mailboxes, NETWORK, type Scene } from './mail-scene.ts';

const ANSWERS = 'antwoord@kartrekker.example.org';
/** An address that somebody gives for a colleague; nobody has it. */
const COLLEAGUE = { name: 'Hanna Nieuwenhuis', email: 'h.nieuwenhuis@example.org' };
/** Long enough for anything that should not happen to have happened. */
const CALM_MS = 3_000;
/** One letter that came back, two answers, four that say little, and four before the worker was killed. */
const READ_BY_IMAP = 11;

/** Members answer by mail through a real Postfix and Dovecot, and the worker is killed twice: every answer once, nothing else. */
export async function mailStory(tell: Scene['tell']): Promise<void> {
  const why = whyNoMailServer();
  if (why) throw new Error(`This story needs a real mail server, and ${why}`);
  const server = await startMailServer(mailboxes(), ANSWERS);
  let stack: Stack | undefined;
  try {
    stack = await startStack({
      env: {
        SMTP_URL: server.smtpUrl,
        IMAP_URL: server.imapUrl,
        KARTREKKER_REPLY_ADDRESS: ANSWERS,
        KARTREKKER_AUTH_SERVER: server.name,
      },
    });
    tell('Postfix, Dovecot, Temporal, the worker and the API run.');
    const scene = await invite(stack, server, tell);
    await returnedLetter(scene);
    await answersByImap(scene);
    await whatIsUncertain(scene);
    await killedBeforeDelivering(scene);
    await killedInTheMiddle(scene);
    await answersByLmtp(scene);
    await colleagueWithoutMailbox(scene);
    await nothingElse(scene);
  } finally {
    await stack?.stop();
    await server.stop();
  }
}

async function returnedLetter({ stack, tell }: Scene): Promise<void> {
  await becomes(() => withoutMail(stack), { 'Tariq El Amrani': 'refused: bounced' }, 'a letter came back');
  tell('Dovecot knows no Tariq El Amrani: Postfix sent the letter back, and no more letters go to him.');
}

async function answersByImap({ stack, post, tell, who }: Scene): Promise<void> {
  await post.answers(who('Hilde'), 'Ja, ik doe graag mee.');
  await post.answers(who('Ruben'), 'Nee, helaas kan ik niet meedoen.');
  const expected = { 'Hilde Terpstra': 'takes-part by mail', 'Ruben van Oosterwold': 'declines by mail' };
  await becomes(() => answers(stack), expected, 'two answers');
  tell('Hilde said yes and Ruben no, from their mail programs; both were read by IMAP and recorded.');
}

const UNCERTAIN = [
  'Lieke Nieuwdorp (l.nieuwdorp.emc@elsewhere.example.net): other-sender, proposed: {"answer":{"choice":"takes-part"}}',
  'Sjoerd te Winkelhuis (s.tewinkelhuis.emc@example.org): condition, proposed: nothing',
  'Wouter Kloosterboer (w.kloosterboer.emc@example.org): not-verified, proposed: {"answer":{"choice":"declines"}}',
];

async function whatIsUncertain({ stack, server, post, tell, who }: Scene): Promise<void> {
  await post.isAway(who('Ingeborg'));
  await post.forges(who('Wouter'), 'Nee, ik doe niet mee.');
  await post.answersFromElsewhere(who('Lieke'), 'Ja, ik doe mee.');
  await post.answers(who('Sjoerd'), 'Misschien, het hangt ervan af hoeveel tijd het kost.');
  await becomes(() => waiting(stack), UNCERTAIN, 'what is uncertain waits for the coordinator');
  // A mail is moved a moment after it is on the list.
  const forged = () => server.mails(ANSWERS, 'Kartrekker').filter((raw) => raw.includes('From: Wouter'));
  const verdicts = () => forged().flatMap((raw) => raw.match(/^Authentication-Results:.*/gim));
  const failed = `Authentication-Results: ${server.name}; dmarc=fail header.from=${server.domain}`;
  await becomes(verdicts, [failed], 'the verdict of our server alone stands in the forged mail');
  tell('The coordinator sees three that are uncertain: a forged no, a yes from another address and a “perhaps, if”.');
}

/** By now mail comes by LMTP. */
async function answersByLmtp({ stack, post, tell, who }: Scene): Promise<void> {
  const before = await answers(stack);
  await post.isAway(who('Bart'));
  await post.answers(who('Amara'), 'Yes, I would love to take part.');
  await post.answers(who('Christiane'), 'Nee, dank u, ik doe niet mee.');
  const mail = await post.answers(who('Guillaume'), 'Ja, ik doe mee.');
  await post.again(who('Guillaume'), mail);
  await becomes(
    () => answers(stack),
    {
      ...before,
      'Amara Okonjo': 'takes-part by mail',
      'Christiane van den Boorn': 'declines by mail',
      'Guillaume Habets-Crijns': 'takes-part by mail',
    },
    'three more answers',
  );
  tell('Amara, Christiane and Guillaume answered, and Guillaume’s mail came twice: three answers more.');
}

/** The coordinator records what a mail proposes; the letter that follows from it comes back by LMTP. */
async function colleagueWithoutMailbox({ stack, post, tell, who }: Scene): Promise<void> {
  const before = await answers(stack);
  const { name, email } = COLLEAGUE;
  await post.answers(who('Marjolein'), `Ik ben hier niet de juiste persoon voor. Vraag ${name} (${email}).`);
  const about = async (person: string) =>
    (await stack.call('GET', `${NETWORK}/inbox`)).items.find(
      (one: { about: { name: string } }) => one.about.name === person,
    );
  await becomes(async () => (await about('Marjolein Duijvestijn'))?.why !== undefined, true, 'she names a colleague');
  const { id } = await about('Marjolein Duijvestijn');
  const answer = { choice: 'colleague', colleague: COLLEAGUE };
  await stack.call('POST', `${NETWORK}/inbox/${id}/decisions`, { decision: 'record', answer });
  tell('Marjolein named a colleague; that waited for the coordinator, who recorded it.');
  const bounced = { 'Tariq El Amrani': 'refused: bounced', [name]: 'refused: bounced' };
  await becomes(() => withoutMail(stack), bounced, 'the letter to the colleague came back');
  const now = { ...before, 'Marjolein Duijvestijn': 'colleague by mail' };
  assert.deepEqual(await answers(stack), now);
  tell('The colleague’s address does not exist: the letter came back by LMTP, and no more go there.');
}

/** All whose answer was recorded have heard once what was noted, nobody else has, and nothing is left over anywhere. */
async function nothingElse({ stack, server, post, tell, who }: Scene): Promise<void> {
  const recorded = await answers(stack);
  await becomes(server.underWay, 0, 'Postfix has nothing left');
  await becomes(() => server.mails(ANSWERS).length, 0, 'the mailbox has nothing left to read');
  await sleep(CALM_MS);
  assert.deepEqual(await answers(stack), recorded);
  assert.deepEqual(await waiting(stack), UNCERTAIN);
  assert.equal((await stack.call('GET', '/inbox')).total, 0, 'no mail is nobody’s');
  const silent = ['Ingeborg', 'Wouter', 'Lieke', 'Sjoerd', 'Bart', 'Renée'];
  for (const first of silent)
    assert.equal((await post.letters(who(first))).length, 1, `${first} has the invitation only`);
  const answered = ['Hilde', 'Ruben', 'Saskia', 'Jeroen', 'Noëlle', 'Amara', 'Christiane', 'Guillaume', 'Marjolein'];
  for (const first of answered) {
    const [, ...more] = (await post.letters(who(first))).map(({ subject }) => subject);
    assert.equal(more.length, 1, `${first} has heard once what was noted`);
    assert.match(more[0]!, /^(Genoteerd|Noted)/);
  }
  const read = server.mails(ANSWERS, 'Kartrekker').length;
  assert.equal(read, READ_BY_IMAP);
  tell(`${Object.keys(recorded).length} answers stand, ${answered.length} people heard what was noted, each once.`);
  tell(`${read} mails were read by IMAP, nothing is left anywhere, and ${UNCERTAIN.length} wait for the coordinator.`);
}
