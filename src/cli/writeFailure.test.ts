import { NotWritten, writeFailure } from './writeFailure';

it.each([
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EROFS', 'noPermission'],
  ['EBUSY', 'inUse'],
  ['ETXTBSY', 'inUse'],
  ['ENOENT', 'noFolder'],
  ['ENOTDIR', 'noFolder'],
  ['EIO', 'other'],
])('%s is %s', (detail, reason) => {
  expect(writeFailure(Object.assign(new Error('injected'), { code: detail }))).toEqual({ reason, detail });
});

it('what we know better than the system comes first', () => {
  expect(writeFailure(new NotWritten('cutShort', 'only 3 of 4'))).toEqual({ reason: 'cutShort', detail: '' });
  const held = Object.assign(new Error('EPERM'), { code: 'EPERM' });
  expect(writeFailure(new NotWritten('inUse', 'held', { cause: held }))).toEqual({ reason: 'inUse', detail: 'EPERM' });
});

it('what is no file error at all is another reason', () => {
  expect(writeFailure('thrown')).toEqual({ reason: 'other', detail: '' });
});
