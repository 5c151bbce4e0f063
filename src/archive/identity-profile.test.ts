import { expect, test } from 'vitest';
import { avatarKey, distinctText, verifiedKeys } from './identity-profile.ts';

test.each([
  ['https://sns-avatar-qc.xhscdn.com/avatar/1040g2jo31a1b2c3d4e5f6.jpg?imageView2/2/w/540', '1040g2jo31a1b2c3d4e5f6'],
  ['https://i0.hdslb.com/bfs/face/3a9b8c7d6e5f3a9b8c7d.jpg@96w_96h.webp', '3a9b8c7d6e5f3a9b8c7d'],
  ['//i2.hdslb.com/bfs/face/3a9b8c7d6e5f3a9b8c7d.jpg', '3a9b8c7d6e5f3a9b8c7d'],
  ['https://tvax1.sinaimg.cn/crop.0.0.996.996.180/002T1kly8gs8k0x7.jpg?KID=imgbed,tva', '002T1kly8gs8k0x7'],
  ['https://tvax4.sinaimg.cn/large/002T1kly8gs8k0x7.jpg', '002T1kly8gs8k0x7'],
  ['https://p3.douyinpic.com/aweme/100x100/aweme-avatar/tos-cn-avt-0015_5f3e.jpeg?from=1', 'tos-cn-avt-0015_5f3e'],
  ['https://p3-pc.douyinpic.com/img/tos-cn-avt-0015_5f3e~c5_300x300.jpeg', 'tos-cn-avt-0015_5f3e'],
  ['https://pica.zhimg.com/v2-0a1b2c3d4e5f_xl.jpg?source=d16d100b', 'v2-0a1b2c3d4e5f'],
  ['http://wx.qlogo.cn/mmhead/Q3auHgzwzM5abc/132', 'Q3auHgzwzM5abc'],
  ['https://yt3.ggpht.com/ytc/AIdro_k1234567=s88-c-k-c0x00ffffff-no-rj', 'AIdro_k1234567'],
])('of %s the picture is %s, whatever its host and size', (url, key) => {
  expect(avatarKey(url)).toBe(key);
});

test.each([
  'https://sns-avatar-qc.xhscdn.com/avatar/removed.jpg',
  'https://i0.hdslb.com/bfs/face/member/noface.jpg',
  'https://x/default_avatar_2024.png',
  'https://x/',
  '',
])('%s shows nobody', (url) => {
  expect(avatarKey(url)).toBeNull();
});

test.each([
  ['知名美食博主', ''],
  ['微博原创视频博主', ''],
  ['优质旅行领域创作者', ''],
  ['知名美食博主 李子柒', '李子柒'],
  ['蜂群文化签约红人', '蜂群'],
])('of the verified text %s what tells somebody apart is “%s”', (text, rest) => {
  expect(distinctText(text)).toBe(rest);
});

test('a work that is named counts for itself', () => {
  expect(verifiedKeys('《小甜的厨房》作者，知名美食博主')).toEqual(['小甜的厨房']);
  expect(verifiedKeys('知名美食博主')).toEqual([]);
});
