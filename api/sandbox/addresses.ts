import { plainAddress } from '../../activities/letters/headers.ts';

/** Gives a mail address as it can stand in a header, its domain in ASCII; nothing when it is not one address and no more. */
export const mailAddress = (text: string): string | undefined => (text.includes('@') ? plainAddress(text) : undefined);

/** Gives the part of an address behind the @. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
