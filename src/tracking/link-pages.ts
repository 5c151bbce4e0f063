// What a link shows that leads nowhere now, and the little program that tells when a shop's page was really seen.
import { type Language, say } from '../base/words.ts';
import { linkPageWords } from './words-link.ts';

export type LinkFault = 'unknown' | 'expired' | 'paused';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A page of its own, for people on a phone: no program, no picture, nothing from elsewhere. */
export function faultPage(fault: LinkFault, language: Language): string {
  const title = escaped(say(linkPageWords[fault], language));
  const text = escaped(say(linkPageWords[`${fault}_text`], language));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>body{font:17px/1.6 system-ui,sans-serif;margin:18vh auto 0;max-width:22em;padding:0 1.5em;color:#2b2420;background:#faf9f5}@media(prefers-color-scheme:dark){body{color:#eee6dc;background:#171310}}h1{font-size:1.3em}</style>
<h1>${title}</h1><p>${text}</p></html>`;
}

/**
 * The program that a shop puts on its pages (`<script src="…/k.js" defer>`): keeps `kol_visitor` in a first-party cookie, so
 * that the shop can give it back with the order, and tells once that the page was in sight for a second.
 */
export const seenProgram = `(()=>{const s=document.currentScript,u=new URL(location.href),v=u.searchParams.get('kol_visitor'),c=u.searchParams.get('kol_click');
if(v&&/^[0-9a-f-]{36}$/.test(v))document.cookie='kol_visitor='+v+';path=/;max-age=31536000;samesite=lax';
if(!s||!c||!/^[\\w-]{1,40}\\.[0-9a-f-]{36}$/.test(c))return;
const to=new URL('/seen/'+c,s.src).href;let done=false,timer=0;
const tell=()=>{if(done)return;done=true;if(navigator.sendBeacon)navigator.sendBeacon(to);else fetch(to,{method:'POST',mode:'no-cors',keepalive:true})};
const look=()=>{clearTimeout(timer);if(document.visibilityState==='visible')timer=setTimeout(tell,1000)};
document.addEventListener('visibilitychange',look);look()})();
`;
