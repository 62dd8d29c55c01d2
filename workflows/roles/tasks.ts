import type { Role, RolesState, Task } from './contract.ts';

/** Whether a task is somebody's, or may become so. */
export const isOpen = ({ status }: Task): boolean => status === 'asked' || status === 'accepted';

/** Whether a person was asked for a task, and has not refused it. */
export const isAsked = ({ status, told }: Task): boolean =>
  (status === 'asked' && told === true) || status === 'accepted';

/** Whether a role that only one person has is somebody else's, or may become so. */
export const isTaken = ({ tasks }: Pick<RolesState, 'tasks'>, { role, nr }: { role: Role; nr?: number }): boolean =>
  (role === 'chair' || role === 'minute-taker') &&
  tasks.some((task) => task.role === role && isOpen(task) && task.nr !== nr);
