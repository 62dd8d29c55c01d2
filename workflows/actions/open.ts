import type { ActionItem } from './contract.ts';

/** Action items of a network that are open at the same time. */
export const OPEN_MAX = 500;

/** Whether something is still to be done. */
export const isOpen = ({ status }: ActionItem): boolean => status === 'open' || status === 'blocked';
