import { actions as actionsProcess } from './actions/process.ts';
import { campaign as campaignProcess } from './campaign/process.ts';
import { inbox as inboxProcess } from './inbox/process.ts';
import { invitation as invitationProcess } from './invitation/process.ts';
import { durable } from './kit/durable.ts';
import { meeting as meetingProcess } from './meeting/process.ts';
import { minutes as minutesProcess } from './minutes/process.ts';
import { network as networkProcess } from './network/process.ts';
import { roles as rolesProcess } from './roles/process.ts';
import {
  migrateActions,
  migrateCampaign,
  migrateInbox,
  migrateInvitation,
  migrateMeeting,
  migrateMinutes,
  migrateNetwork,
  migrateRoles,
} from './schema.ts';

export const network = durable(networkProcess, { migrate: migrateNetwork });
export const campaign = durable(campaignProcess, { migrate: migrateCampaign });
export const invitation = durable(invitationProcess, { migrate: migrateInvitation });
export const inbox = durable(inboxProcess, { migrate: migrateInbox });
export const meeting = durable(meetingProcess, { migrate: migrateMeeting });
export const minutes = durable(minutesProcess, { migrate: migrateMinutes });
export const actions = durable(actionsProcess, { migrate: migrateActions });
export const roles = durable(rolesProcess, { migrate: migrateRoles });
