// What the developer of a mini-program or official account is handed, so that a scan names the KOL.

/** Characters that WeChat takes in `scene`, at most 32 of them (getUnlimitedQRCode; integrations E). */
const sceneForm = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
/** A page begins with no slash and has no parameters. */
const pageForm = /^[0-9A-Za-z_-]+(?:\/[0-9A-Za-z_-]+)*$/;

export const isScene = (text: string): boolean => sceneForm.test(text);
export const isMiniPage = (text: string): boolean => pageForm.test(text) && text.length <= 128;

export interface SceneHandout {
  /** Body of `wxa/getwxacodeunlimit`. */
  readonly miniProgram: string;
  /** Where the code leads, as the mini-program sees it. */
  readonly path: string;
  /** Body of `cgi-bin/qrcode/create`: a permanent code of an official account. */
  readonly officialAccount: string;
  /** How the shop names the scene with an order. */
  readonly hint: string;
}

/** Everything for one link; null where page or code will not do. */
export function handOut(page: string, code: string): SceneHandout | null {
  if (!isMiniPage(page) || !isScene(code)) return null;
  return {
    miniProgram: JSON.stringify({ page, scene: code }),
    path: `${page}?scene=${encodeURIComponent(code)}`,
    officialAccount: JSON.stringify({
      action_name: 'QR_LIMIT_STR_SCENE',
      action_info: { scene: { scene_str: code } },
    }),
    hint: JSON.stringify({ kind: 'scene', value: code }),
  };
}
