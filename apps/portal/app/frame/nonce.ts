import { createContext } from 'react';

/** The nonce of this answer, on the server; browsers hide it from scripts, so it is undefined there. */
export const Nonce = createContext<string | undefined>(undefined);
