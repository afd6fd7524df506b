import { useEffect } from 'react';

/**
 * Single keys press what names them in `aria-keyshortcuts`: links and buttons; `1` to `5` the readings of the form. Nothing
 * happens while something is typed, or with Ctrl, Alt or Meta, and all of it can be switched off (WCAG 2.1.4).
 */
export function useSingleKeys(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at && isTyping(at)) {
        if (event.key === 'Escape') at.blur();
        return;
      }
      if (/^[1-5]$/.test(event.key)) {
        const radio = document.querySelectorAll<HTMLInputElement>('#reading input[name="verdict"]')[Number(event.key) - 1];
        if (!radio) return;
        event.preventDefault();
        radio.click();
        document.querySelector<HTMLInputElement>('#reading input[name="reason"]')?.focus();
        return;
      }
      const target = /^[a-z]$/i.test(event.key) ? document.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key.toUpperCase()}"]`) : null;
      if (!target) return;
      event.preventDefault();
      target.click();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}

const isTyping = (at: HTMLElement): boolean => at.isContentEditable || at.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
