import type { Instant } from '../kit/clock.ts';
import { campaignId, inboxId } from '../kit/ids.ts';
import { accepted, type Outcome, refused } from '../kit/refusal.ts';
import { forgetOwner, ownsActions, tellActions } from './actions.ts';
import { actionsForAgenda, leaveOpen } from './agendas.ts';
import { colleagueNamed, substituteNamed } from './colleagues.ts';
import { forgetBounces, letterRefused, mailBounced, resumeMail, stopMail } from './contacts.ts';
import type { NetworkCommand, NetworkQuestion, NetworkState, Person } from './contract.ts';
import { feedView, renewFeed } from './feed.ts';
import { importRows } from './import.ts';
import { letterhead } from './letterhead.ts';
import { CAMPAIGNS_OPEN_MAX, ORGANISATIONS_MAX, PEOPLE_MAX } from './limits.ts';
import { asShown, createMeeting, invitee, meetingProgress, tellMeetings } from './meetings.ts';
import { becameMembers } from './members.ts';
import { decisionsView, forgetReader, openMinutes, readsMinutes, recordDecisions, tellMinutes } from './minutes.ts';
import { addressee, countAudience, organisationNamed, page, personWithEmail, selectPeople } from './people.ts';
import { openRegisters } from './registers.ts';
import { forgetHolder, hasTask, openRoles, tellRoles } from './roles.ts';
import { leaveOut, passOnWhatWasMissed, tellAddress, tellShares } from './shares.ts';
import { forgetAddresses, writerAt } from './writer.ts';

type CommandOf<Kind extends NetworkCommand['kind']> = Extract<NetworkCommand, { kind: Kind }>;

/** What a command does to a network. Refuses before it changes anything. */
export function decide(state: NetworkState, command: NetworkCommand, now: Instant): Outcome {
  forgetAddresses(state);
  switch (command.kind) {
    case 'create-network':
      return refused('already-exists', 'slug');
    case 'change-network':
      return changeNetwork(state, command);
    case 'open-registers':
      return openRegisters(state);
    case 'add-organisation':
      return addOrganisation(state, command);
    case 'change-organisation':
      return changeOrganisation(state, command);
    case 'remove-organisation':
      return removeOrganisation(state, command);
    case 'add-person':
      return addPerson(state, command, now);
    case 'change-person':
      return changePerson(state, command, now);
    case 'remove-person':
      return removePerson(state, command, now);
    case 'import-people':
      return importPeople(state, command, now);
    case 'stop-mail':
      return stopMail(state, command, now);
    case 'resume-mail':
      return resumeMail(state, command, now);
    case 'renew-feed':
      return renewFeed(state, command);
    case 'letter-refused':
      return letterRefused(state, command, now);
    case 'mail-bounced':
      return mailBounced(state, command, now);
    case 'create-campaign':
      return createCampaign(state, command, now);
    case 'create-meeting':
      return createMeeting(state, command, now);
    case 'meeting-progress':
      return meetingProgress(state, command);
    case 'open-minutes':
      return openMinutes(state, command, now);
    case 'reads-minutes':
      return readsMinutes(state, command);
    case 'record-decisions':
      return recordDecisions(state, command);
    case 'owns-actions':
      return ownsActions(state, command);
    case 'actions-for-agenda':
      return actionsForAgenda(state, command);
    case 'leave-open':
      return leaveOpen(state, command);
    case 'open-roles':
      return openRoles(state, command);
    case 'has-task':
      return hasTask(state, command);
    case 'campaign-progress':
      return campaignProgress(state, command, now);
    case 'colleague-named':
      return colleagueNamed(state, command, now);
    case 'substitute-named':
      return substituteNamed(state, command, now);
    case 'became-members':
      return becameMembers(state, command, now);
    default:
      return command satisfies never;
  }
}

/** Letters that still have to go out come from the new sender, and name the new coordinator. */
function changeNetwork(state: NetworkState, { id, change }: CommandOf<'change-network'>): Outcome {
  Object.assign(state, change);
  tellInbox(state, id);
  tellActions(state, { id: `${id}/actions`, kind: 'change-letterhead', letterhead: letterhead(state) });
  tellMeetings(state, { id: `${id}/meetings`, kind: 'change-letterhead', letterhead: letterhead(state) });
  tellMinutes(state, { id: `${id}/minutes`, kind: 'change-letterhead', letterhead: letterhead(state) });
  tellRoles(state, { id: `${id}/roles`, kind: 'change-letterhead', letterhead: letterhead(state) });
  for (const { campaign, status } of state.campaigns) {
    if (status === 'closed' || status === 'withdrawn') continue;
    const command = { id: `${id}/${campaign}`, kind: 'change-letterhead', letterhead: letterhead(state) };
    state.outbox.push({ kind: 'tell', to: campaignId(state.slug, campaign), command });
  }
  return accepted();
}

function tellInbox(state: NetworkState, id: string): void {
  if (!state.inbox) return;
  const command = { id: `${id}/inbox`, kind: 'change-letterhead', letterhead: letterhead(state) };
  state.outbox.push({ kind: 'tell', to: inboxId(state.slug), command });
}

function addOrganisation(state: NetworkState, { organisation }: CommandOf<'add-organisation'>): Outcome {
  if (organisationNamed(state, organisation.name)) return refused('already-exists', 'name');
  if (Object.keys(state.organisations).length >= ORGANISATIONS_MAX) return refused('limit-reached');
  state.organisations[organisation.id] = organisation;
  return accepted({ organisation: organisation.id });
}

function changeOrganisation(
  state: NetworkState,
  { id: commandId, organisation: id, change }: CommandOf<'change-organisation'>,
): Outcome {
  const organisation = state.organisations[id];
  if (!organisation) return refused('unknown-organisation');
  const namesake = change.name && organisationNamed(state, change.name);
  if (namesake && namesake.id !== id) return refused('already-exists', 'name');
  Object.assign(organisation, change);
  for (const person of Object.values(state.people))
    if (person.organisation === id) tellAddress(state, commandId, person);
  return accepted();
}

function removeOrganisation(state: NetworkState, { organisation }: CommandOf<'remove-organisation'>): Outcome {
  if (!state.organisations[organisation]) return refused('unknown-organisation');
  if (Object.values(state.people).some((person) => person.organisation === organisation)) return refused('in-use');
  delete state.organisations[organisation];
  return accepted();
}

function addPerson(state: NetworkState, { person }: CommandOf<'add-person'>, now: Instant): Outcome {
  if (personWithEmail(state, person.email)) return refused('email-in-use', 'email');
  if (state.people[person.id]) return refused('already-exists');
  if (person.organisation && !state.organisations[person.organisation])
    return refused('unknown-organisation', 'organisation');
  if (Object.keys(state.people).length >= PEOPLE_MAX) return refused('limit-reached');
  state.people[person.id] = { ...person, addedAt: now };
  return accepted({ person: person.id });
}

function changePerson(
  state: NetworkState,
  { id, person: personId, change }: CommandOf<'change-person'>,
  now: Instant,
): Outcome {
  const person = state.people[personId];
  if (!person) return refused('unknown-person');
  if (change.organisation && !state.organisations[change.organisation])
    return refused('unknown-organisation', 'organisation');
  const namesake = change.email ? personWithEmail(state, change.email) : undefined;
  if (namesake && namesake.id !== personId) return refused('email-in-use', 'email');
  const newAddress = change.email !== undefined && change.email !== person.email;
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete person[key as keyof Person];
    else Object.assign(person, { [key]: value });
  }
  tellAddress(state, id, person);
  if (newAddress) forgetBounces(person);
  if (newAddress && person.mail?.status === 'refused') {
    delete person.mail;
    tellShares(state, personId, { id: `${id}/back`, kind: 'take-back-in', person: personId });
  }
  return accepted({ at: now });
}

function removePerson(state: NetworkState, { id, person }: CommandOf<'remove-person'>, now: Instant): Outcome {
  if (!state.people[person]) return refused('unknown-person');
  leaveOut(state, id, person, 'removed');
  delete state.people[person];
  forgetOwner(state, person);
  forgetHolder(state, person);
  forgetReader(state, person);
  return accepted({ at: now });
}

function importPeople(state: NetworkState, { id, rows }: CommandOf<'import-people'>, now: Instant): Outcome {
  const results = importRows(state, rows, now);
  for (const row of results) if (row.result === 'merged') tellAddress(state, id, state.people[row.person]!);
  return accepted({ rows: results });
}

function createCampaign(
  state: NetworkState,
  { title, state: campaignState }: CommandOf<'create-campaign'>,
  now: Instant,
): Outcome {
  if (
    state.campaigns.filter((entry) => entry.status !== 'closed' && entry.status !== 'withdrawn').length >=
    CAMPAIGNS_OPEN_MAX
  )
    return refused('limit-reached');
  const campaign = state.campaigns.length + 1;
  state.campaigns.push({ campaign, title, status: 'draft', createdAt: now });
  const id = campaignId(state.slug, campaign);
  state.outbox.push({
    kind: 'start',
    process: 'campaign',
    id,
    state: { ...(campaignState as object), slug: state.slug, campaign },
  });
  return accepted({ campaign });
}

function campaignProgress(
  state: NetworkState,
  { campaign, change }: CommandOf<'campaign-progress'>,
  now: Instant,
): Outcome {
  const entry = state.campaigns.find((candidate) => candidate.campaign === campaign);
  if (!entry) return refused('unknown-campaign');
  Object.assign(entry, change, change.status === 'closed' && { closedAt: now });
  if (entry.shares) passOnWhatWasMissed(state, entry);
  return accepted();
}

/** What can be read of a network. */
export function view(state: NetworkState, question: NetworkQuestion, now: Instant): unknown {
  switch (question.ask) {
    case 'network': {
      const {
        people,
        organisations,
        campaigns,
        meetings = [],
        inbox: _inbox,
        actions: _actions,
        decisions: _decisions,
        schemaVersion: _version,
        outbox: _,
        ...fields
      } = state;
      return {
        ...fields,
        people: Object.keys(people).length,
        members: Object.values(people).filter((p) => p.member).length,
        organisations: Object.keys(organisations).length,
        campaigns: campaigns.length,
        meetings: meetings.length,
      };
    }
    case 'people': {
      const wanted = question.text?.toLowerCase();
      const people = selectPeople(state, question.filter).filter(
        (p) => !wanted || `${p.name}\n${p.email}`.toLowerCase().includes(wanted),
      );
      return { total: people.length, ...page(people, question.after, question.limit) };
    }
    case 'person':
      return state.people[question.person] ?? null;
    case 'feed':
      return feedView(state, question.person, now);
    case 'writer':
      return writerAt(state, question.address);
    case 'organisations':
      return Object.values(state.organisations).sort((a, b) => (a.name < b.name ? -1 : 1));
    case 'count':
      return countAudience(state, question.filter);
    case 'audience': {
      const reachable = selectPeople(state, question.filter).filter((person) => !person.mail);
      const { items, ...more } = page(reachable, question.after, question.limit);
      return { people: items.map((person) => addressee(state, person)), ...more };
    }
    case 'campaigns':
      return state.campaigns.map(({ missed: _, ...entry }) => entry);
    case 'meetings':
      return (state.meetings ?? []).map(asShown);
    case 'decisions':
      return decisionsView(state, question);
    case 'invitees': {
      const reachable = selectPeople(state, question.filter).filter((person) => !person.mail);
      const { items, ...more } = page(reachable, question.after, question.limit);
      return { people: items.map((person) => invitee(state, person)), ...more };
    }
    case 'rehearse-import':
      return importRows(JSON.parse(JSON.stringify(state)), question.rows, now);
    default:
      return question satisfies never;
  }
}
