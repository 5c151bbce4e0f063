// What lists write in the columns of pictures and of verified texts, where it is one.
import { yesOrNo } from './vocabulary.ts';

const longestLink = 2_000;
const longestText = 500;

/** A link to a picture; placeholders, names of files and pictures inside the cell are none. */
export function pictureLink(text: string | null): string | null {
  return text !== null && text.length <= longestLink && /^(?:https?:)?\/\/\S+$/i.test(text) ? text : null;
}

/** What is certified; that something is (`是`, `已认证`, `V`), of which kind by number, or nothing, is no text. */
export function certifiedText(text: string | null): string | null {
  if (text === null || yesOrNo(text) !== null || /^(?:已认证|未认证|认证|普通用户|v|-?\d+)$/i.test(text)) return null;
  return text.length > longestText ? text.slice(0, longestText).toWellFormed() : text;
}
