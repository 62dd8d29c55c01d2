import { type Asked, bookAnswer, givenFrom, hasRoom, isOvertaken } from '../kit/ask.ts';
import type { Instant } from '../kit/clock.ts';
import { campaignId, networkId } from '../kit/ids.ts';
import type { Addressee } from '../kit/letter.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import type { AnyCommand } from '../kit/world.ts';
import type {
  InvitationAnswer,
  InvitationCommand,
  InvitationQuestion,
  InvitationState,
  PersonView,
  ResponseChoice,
  ResponsePage,
  ResponseRow,
} from './contract.ts';
import { bookReceiptDue, dropReceipt } from './receipts.ts';
import { tally } from './tally.ts';

/** Colleagues that one person may name in one campaign: every one of them gets a letter. */
const COLLEAGUES_PER_PERSON_MAX = 3;
/** New members that one command tells the network at most. */
const MEMBERS_PER_COMMAND_MAX = 250;

type CommandOf<Kind extends InvitationCommand['kind']> = Extract<InvitationCommand, { kind: Kind }>;

/** What a command does to a share of a campaign. Refuses before it changes anything. */
export function decide(state: InvitationState, command: InvitationCommand, now: Instant): Outcome {
  const { ask } = state;
  switch (command.kind) {
    case 'answer':
      return recordAnswer(state, command, now);
    case 'invite':
      return invite(state, command, now);
    case 'change-addressee':
      return changeAddressee(state, command.to);
    case 'leave-out': {
      const asked = ask.people[command.person];
      if (!asked) return refused('unknown-person');
      asked.out = command.why;
      dropReceipt(state, command.person);
      return changed(state);
    }
    case 'take-back-in': {
      const asked = ask.people[command.person];
      if (!asked) return refused('unknown-person');
      delete asked.out;
      delete asked.deferrals;
      return changed(state);
    }
    case 'change-letterhead':
      state.letterhead = command.letterhead;
      return accepted();
    case 'pause':
      ask.paused = true;
      return changed(state);
    case 'resume':
      ask.paused = false;
      return changed(state);
    case 'extend':
      if (isClosed(state, now)) return refused('closed');
      ask.closesAt = command.closesAt;
      return changed(state);
    case 'close':
      ask.closed = true;
      ask.closesAt = Math.min(ask.closesAt, now);
      return changed(state);
    case 'finish':
      state.status = 'finished';
      return accepted();
    default:
      return command satisfies never;
  }
}

const isClosed = (state: InvitationState, now: Instant) => state.ask.closed || now >= state.ask.closesAt;

function changed(state: InvitationState): Outcome {
  state.ask.revision += 1;
  state.ask.changes += 1;
  return accepted();
}

/** What mail servers said about an address does not count for a new one. */
function changeAddressee(state: InvitationState, to: Addressee): Outcome {
  const asked = state.ask.people[to.person];
  if (!asked) return refused('unknown-person');
  const newAddress = to.email !== asked.to.email;
  asked.to = to;
  if (!newAddress) return accepted();
  if (asked.out === 'refused') delete asked.out;
  delete asked.deferrals;
  delete asked.notBefore;
  return changed(state);
}

/** Records what a person said. The newest answer counts until closing; the same one again changes nothing. */
function recordAnswer(state: InvitationState, command: CommandOf<'answer'>, now: Instant): Outcome {
  const asked = state.ask.people[command.person];
  if (!asked || asked.out === 'removed') return refused('unknown-person');
  if (isClosed(state, now)) return refused('closed');
  const refusal = colleagueRefused(state, asked, command);
  if (refusal) return refusal;
  const { answer, remark } = command;
  if (isOvertaken(asked, command.sentAt)) return refused('overtaken');
  const given = givenFrom<InvitationAnswer>(command, now);
  if (!hasRoom(state.ask, given)) return refused('no-room', remark ? 'remark' : 'answer');
  const result = bookAnswer(state.ask, asked, given);
  if (result === 'recorded' && answer.choice === 'colleague') nameColleague(state, asked, command);
  if (result === 'recorded' && command.receipt) bookReceiptDue(state, asked, now);
  return accepted({ result, given: asked.given });
}

function colleagueRefused(
  state: InvitationState,
  asked: Asked<InvitationAnswer>,
  { answer, person }: CommandOf<'answer'>,
): Outcome | undefined {
  if (answer.choice !== 'colleague') return undefined;
  if (answer.colleague.email.toLowerCase() === asked.to.email.toLowerCase())
    return refused('colleague-is-self', 'email');
  if ((state.naming[person] ?? 0) >= COLLEAGUES_PER_PERSON_MAX && !namedBefore(asked, answer))
    return refused('too-many-colleagues');
  return undefined;
}

const sameColleague = (a: InvitationAnswer, b: InvitationAnswer) =>
  a.choice === 'colleague' &&
  b.choice === 'colleague' &&
  a.colleague.email.toLowerCase() === b.colleague.email.toLowerCase();

/** Whether a person has named this colleague already; what is being recorded now does not count. */
const namedBefore = (asked: Asked<InvitationAnswer>, answer: InvitationAnswer) =>
  [...(asked.earlier ?? []), ...(asked.given ? [asked.given] : [])].some((given) =>
    sameColleague(given.answer, answer),
  );

/** The network adds the colleague and sees to it that they are invited, once. */
function nameColleague(
  state: InvitationState,
  asked: Asked<InvitationAnswer>,
  { id, person, answer, colleagueId }: CommandOf<'answer'>,
): void {
  if (answer.choice !== 'colleague' || !colleagueId) return;
  if ((asked.earlier ?? []).some((given) => sameColleague(given.answer, answer))) return;
  state.naming[person] = (state.naming[person] ?? 0) + 1;
  tellNetwork(state, {
    id: `${id}/colleague`,
    kind: 'colleague-named',
    campaign: state.campaign,
    shares: state.shares,
    by: { person, name: asked.to.name },
    colleague: {
      id: colleagueId,
      name: answer.colleague.name,
      email: answer.colleague.email,
      language: asked.to.language,
    },
  });
}

function invite(state: InvitationState, { to, namedBy }: CommandOf<'invite'>, now: Instant): Outcome {
  if (isClosed(state, now)) return refused('closed');
  if (state.ask.people[to.person]) return accepted({ result: 'asked-already' });
  state.ask.people[to.person] = { to, sent: 0 };
  if (namedBy) state.namedBy[to.person] = namedBy;
  changed(state);
  return accepted({ result: 'invited' });
}

/** Puts into the outbox what the network has to know at the end: who takes part becomes a member. */
export function bookMembers(state: InvitationState): void {
  const members = Object.entries(state.ask.people).flatMap(([person, { given }]) =>
    given?.answer.choice === 'takes-part'
      ? [
          {
            person,
            ...(given.answer.commitment && { commitment: given.answer.commitment }),
            ...(given.answer.discipline && { discipline: given.answer.discipline }),
          },
        ]
      : [],
  );
  for (let from = 0; from < members.length; from += MEMBERS_PER_COMMAND_MAX) {
    const part = members.slice(from, from + MEMBERS_PER_COMMAND_MAX);
    tellNetwork(state, {
      id: `${state.ask.id}/members/${from}`,
      kind: 'became-members',
      campaign: state.campaign,
      members: part,
    });
  }
}

/** Tells the network that letters to an address are refused; each time anew, since it may have been good in between. */
export function bookRefusal(state: InvitationState, { person, email }: Addressee, reason: string): void {
  const id = `${state.ask.id}/${person}/refused/${state.ask.changes}`;
  tellNetwork(state, { id, kind: 'letter-refused', person, email, reason });
}

/** Tells the campaign how many were asked and what they said. */
export function bookTally(state: InvitationState, kind: 'share-tally' | 'share-closed', nr: number): void {
  const command = { id: `${state.ask.id}/${kind}/${nr}`, kind, share: state.share, tally: tally(state) };
  state.outbox.push({ kind: 'tell', to: campaignId(state.slug, state.campaign), command });
}

function tellNetwork(state: InvitationState, command: AnyCommand & Record<string, unknown>): void {
  state.outbox.push({ kind: 'tell', to: networkId(state.slug), command });
}

/** What can be read of a share. */
export function view(state: InvitationState, question: InvitationQuestion, now: Instant): unknown {
  switch (question.ask) {
    case 'person':
      return personView(state, question.person, now);
    case 'responses':
      return responses(state, question);
    case 'tally':
      return tally(state);
    default:
      return question satisfies never;
  }
}

function personView(state: InvitationState, person: string, now: Instant): PersonView | null {
  const asked = state.ask.people[person];
  if (!asked || asked.out === 'removed') return null;
  const { title, letterhead, ask } = state;
  return {
    to: asked.to,
    closesAt: ask.closesAt,
    closed: isClosed(state, now),
    title,
    letterhead,
    ...(asked.given && { given: asked.given }),
  };
}

function responses(
  state: InvitationState,
  { choice, after, limit }: Extract<InvitationQuestion, { ask: 'responses' }>,
): ResponsePage {
  const wanted = Object.keys(state.ask.people).filter((person) => isChoice(state.ask.people[person]!, choice));
  const rest = wanted.filter((person) => after === undefined || person > after).sort();
  const items = rest.slice(0, limit).map((person) => row(person, state.ask.people[person]!));
  return { total: wanted.length, items, ...(rest.length > limit && { next: items.at(-1)!.person }) };
}

/** Whether what a person said, or did not say, is what a list is about. */
export function isChoice(
  { sent, given, out }: Pick<Asked<InvitationAnswer>, 'sent' | 'given' | 'out'>,
  choice: ResponseChoice | undefined,
): boolean {
  if (choice === undefined) return true;
  if (choice === 'silent') return sent > 0 && !given && !out;
  if (choice === 'out') return out !== undefined;
  return given?.answer.choice === choice;
}

const row = (person: string, { to, sent, out, given, earlier }: Asked<InvitationAnswer>): ResponseRow => ({
  person,
  name: to.name,
  ...(to.organisation && { organisation: to.organisation }),
  sent,
  ...(out && { out }),
  ...(given && { given }),
  ...(earlier && { earlier }),
});
