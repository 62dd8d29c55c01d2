import type { Instant } from '../kit/clock.ts';
import { agreedBefore, agreementOf } from './agreements.ts';
import type { MinutesPersonView, MinutesQuestion, MinutesState, MinutesView } from './contract.ts';
import { answerOf } from './corrections.ts';
import { awaitsVersion, isFrozen, newest, ownersIn, presentAt, unanswered, whoWasThere } from './stage.ts';

/** What can be read of minutes. */
export function view(state: MinutesState, question: MinutesQuestion, now: Instant): unknown {
  switch (question.ask) {
    case 'minutes':
      return minutesView(state);
    case 'person':
      return personView(state, question.person, now);
    default:
      return question satisfies never;
  }
}

/** Minutes as the coordinator sees them. */
export function minutesView(state: MinutesState): MinutesView {
  const { meeting, title, day, status, versions, decisions, actions, summary, filed, frozen } = state;
  const round = roundView(state);
  return {
    meeting,
    title,
    day,
    status,
    version: newest(state)?.version ?? 0,
    versions,
    decisions: decisions.map((one, index) => ({ ...one, ...numbered('decision', filed?.decisions?.[index]) })),
    actions: actions.map(({ owner: { person, name }, ...one }, index) => ({
      ...one,
      owner: { person, name },
      ...numbered('action', filed?.actions?.[index]),
    })),
    ...(summary && { summary }),
    attendance: {
      recorded: state.attendance !== undefined,
      ...(!state.gathered && !state.attendance && { gathering: true as const }),
      people: whoWasThere(state).map((id) => named(state, id)),
    },
    ...(round && { round }),
    agreements: agreements(state),
    remarks: remarks(state),
    corrections: state.corrections.map((one) => ({ ...one, name: state.people[one.person]!.to.name })),
    waitsFor: {
      replies: unanswered(state).length,
      newVersion: awaitsVersion(state),
      mails: (state.waiting ?? []).length,
    },
    ...(frozen && { frozenAt: frozen.at }),
    ...(filed?.refused && { notFiled: filed.refused }),
  };
}

const numbered = (name: string, nr: number | undefined) => (nr === undefined ? {} : { [name]: nr });

const agreements = (state: MinutesState): MinutesView['agreements'] =>
  Object.entries(state.people).flatMap(
    ([
      person,
      {
        to: { name },
      },
    ]) => {
      const agreement = agreementOf(state, person);
      return agreement ? [{ person, name, ...agreement }] : [];
    },
  );

function named({ people }: MinutesState, id: string) {
  const { person, name, organisation } = people[id]!.to;
  return { person, name, ...(organisation && { organisation }) };
}

const remarks = ({ round }: MinutesState): MinutesView['remarks'] =>
  Object.values(round?.people ?? {}).flatMap(({ to: { person, name }, given }) =>
    given?.remark ? [{ person, name, text: given.remark }] : [],
  );

function roundView(state: MinutesState): MinutesView['round'] {
  const { round, rounds } = state;
  if (!round) return undefined;
  const people = Object.values(round.people);
  const said = (choice: string) => people.filter(({ given }) => given?.answer.choice === choice).length;
  const old = Object.entries(round.people).filter(
    ([person, { given }]) => given?.answer.choice === 'agrees' && agreedBefore(state, person) !== undefined,
  ).length;
  return {
    round: rounds,
    closesAt: round.closesAt,
    asked: people.filter(({ sent }) => sent > 0).length,
    agree: said('agrees') - old,
    agreedBefore: old,
    correct: said('correction'),
    silent: people.filter(({ sent, given, out }) => sent > 0 && !given && !out).length,
  };
}

function personView(state: MinutesState, person: string, now: Instant): MinutesPersonView | null {
  const { letterhead, title, day, round, people, corrections } = state;
  const reader = people[person];
  const version = newest(state);
  if (!reader || reader.out === 'removed' || !version || state.status === 'cancelled') return null;
  const asked = round?.people[person];
  const agreedWith = agreedBefore(state, person);
  // Before the draft is sent nobody reads along.
  if (!round && !isFrozen(state)) return null;
  return {
    to: reader.to,
    letterhead,
    title,
    day,
    version: version.version,
    document: version.document,
    present: presentAt(state),
    owners: ownersIn(state),
    frozen: isFrozen(state),
    asked: asked !== undefined,
    closed: isFrozen(state) || !asked || round!.closed || now >= round!.closesAt,
    ...(round && { closesAt: round.closesAt }),
    ...(asked?.given && { given: { ...asked.given, answer: answerOf(state, asked.given.answer) } }),
    ...(agreedWith !== undefined && { agreedWith }),
    corrections: corrections.filter((one) => one.person === person),
  };
}

/** How many were asked, and how many said something. */
export function turnout({ round }: MinutesState): { asked: number; answered: number } {
  const people = Object.values(round?.people ?? {});
  return {
    asked: people.filter(({ sent }) => sent > 0).length,
    answered: people.filter(({ given }) => given).length,
  };
}
