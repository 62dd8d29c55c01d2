import { minutesId } from '../kit/ids.ts';
import type { Letter, LetterBatch, PersonId } from '../kit/letter.ts';
import type { MinutesState, Notice } from './contract.ts';
import { addresseeOf } from './notices.ts';
import { afterwardsAt } from './rounds.ts';
import { ownersIn, presentAt } from './stage.ts';

/** Decisions, and action items, that a letter names; the others it counts. */
const NAMED_MAX = 25;

/** An action item as a letter names it. */
export interface NamedAction {
  who: string;
  text: string;
  due: string;
}

type Batch = Omit<LetterBatch, 'letters'>;

/** The letter that puts the draft to a person. */
export function draftLetter({ slug, meeting, round }: MinutesState, person: PersonId): Letter {
  const { to, sent } = round!.people[person]!;
  return { id: `${round!.id}/${person}/${sent + 1}`, kind: 'minutes-draft', to, about: minutesId(slug, meeting) };
}

/** Whether people were asked about an earlier version before. */
const isNewToReaders = ({ put }: MinutesState) => put?.before !== undefined && put.version > put.before;

/** A letter outside of the round. */
export function noticeLetter(state: MinutesState, { kind, person, nr }: Notice): Letter {
  const { slug, meeting } = state;
  const id = `${slug}/n${meeting}/${person}/${nr}`;
  return { id, kind, to: addresseeOf(state, person), about: minutesId(slug, meeting) };
}

/** What all letters of a draft share. */
export const draftBatch = (state: MinutesState): Omit<Batch, 'bulk'> => ({
  letterhead: state.letterhead,
  params: { ...aboutIt(state), ...whatWasDecided(state), ...(isNewToReaders(state) && { again: 'true' }) },
  closesAt: state.round!.closesAt,
});

/** What letters outside of the round share that say the same. Their page goes on working until the end of the year. */
export function noticeBatch(state: MinutesState, { kind, correction, news }: Notice): Batch {
  const { letterhead, frozen, round, title, day } = state;
  const closesAt = frozen ? afterwardsAt(state) : round?.closesAt;
  const said = state.corrections.find(({ nr }) => nr === correction);
  const params = {
    ...aboutIt(state),
    ...(kind === 'minutes-answered' ? replyParams(said) : whatWasDecided(state)),
    ...(news && { news }),
  };
  const bulk = kind !== 'minutes-answered' && kind !== 'minutes-coordinator';
  const minutes = kind === 'minutes-final' &&
    frozen && { document: frozen.document, title, day, present: presentAt(state), owners: ownersIn(state) };
  return { letterhead, params, ...(closesAt !== undefined && { closesAt }), ...(minutes && { minutes }), bulk };
}

const aboutIt = ({ title, day }: MinutesState) => ({ title, day });

const replyParams = (correction: MinutesState['corrections'][number] | undefined): Record<string, string> =>
  correction?.reply
    ? {
        correction: correction.text,
        adopted: String(correction.reply.adopted),
        words: correction.reply.words,
      }
    : {};

function whatWasDecided({ decisions, actions, summary }: MinutesState): Record<string, string> {
  const named: NamedAction[] = actions
    .slice(0, NAMED_MAX)
    .map(({ owner, text, due }) => ({ who: owner.name, text, due }));
  return {
    decisions: JSON.stringify(decisions.slice(0, NAMED_MAX).map(({ text }) => text)),
    moreDecisions: String(Math.max(0, decisions.length - NAMED_MAX)),
    actions: JSON.stringify(named),
    moreActions: String(Math.max(0, actions.length - NAMED_MAX)),
    ...(summary && { summary: JSON.stringify(summary) }),
  };
}
