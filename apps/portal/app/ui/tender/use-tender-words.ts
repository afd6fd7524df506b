import { useSay } from '../../i18n/use-say.ts';
import { tenderMessages } from './messages.ts';

/** A speaker for the words that all pages of a tender share. */
export const useTenderWords = () => useSay(tenderMessages);
