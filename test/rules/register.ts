import type { ActionsCommand, ActionsState } from '../../workflows/actions/contract.ts';
import { decide } from '../../workflows/actions/rules.ts';
import { adding, type anAction, aRegister, heard } from '../actions.ts';
import { MONDAY } from '../people.ts';
import { underTheLaw } from './given.ts';

const obey = underTheLaw(decide);
let nr = 0;

/** What a command comes to, by the law of rules. */
export const when = (register: ActionsState, command: object, now = MONDAY) => {
  nr += 1;
  return obey(register, { id: `c${nr}`, ...command } as ActionsCommand, now);
};

/** A register with items whose owners have heard of them. */
export const given = (...items: ReturnType<typeof anAction>[]): ActionsState => {
  const register = aRegister();
  when(register, adding(...items));
  return heard(register);
};
