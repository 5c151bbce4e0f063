// Wide tables scroll sideways; with this they do by keyboard too, which the table's own markup does not allow.
import { useEffect } from 'react';

/** Makes every scrolling table of the page reachable by Tab, also those that come later. */
export function useScrollableTables(): void {
  useEffect(() => {
    const mend = () => {
      for (const content of document.querySelectorAll('.ant-table-content:not([tabindex])'))
        content.setAttribute('tabindex', '0');
    };
    mend();
    const watching = new MutationObserver(mend);
    watching.observe(document.body, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, []);
}
