import { beforeEach, expect, it, vi } from 'vitest';
import { ownReader } from '../../tests/own-reader.ts';
import { sharedPlace } from './isolated-world.ts';
import { readerLoading } from './reader-loading.ts';

const inject = vi.fn<() => Promise<void>>();
const told = vi.fn<(isMissing: boolean) => void>();
const arrives = async (): Promise<void> => {
  sharedPlace().reader = ownReader;
};

beforeEach(() => {
  delete sharedPlace().reader;
  inject.mockReset().mockImplementation(arrives);
  told.mockReset();
});

it('loads once for all who ask, and leaves nothing where the scripts meet', async () => {
  const loading = readerLoading({ inject, told });
  expect(loading.current()).toBeUndefined();
  const found = await Promise.all([loading.get(), loading.get()]);
  expect([...found, loading.current(), await loading.get()]).toEqual(Array(4).fill(ownReader));
  expect(inject).toHaveBeenCalledOnce();
  expect(sharedPlace().reader).toBeUndefined();
});

it('says that there is none, and tries again when somebody asks again', async () => {
  const loading = readerLoading({ inject, told });
  inject.mockRejectedValueOnce(new Error('refused')).mockResolvedValueOnce(undefined);
  expect(await loading.get()).toBeUndefined();
  expect(await loading.get()).toBeUndefined();
  expect(await loading.get()).toBe(ownReader);
  expect(told.mock.calls).toEqual([[true], [true], [false]]);
});

it('takes no reader that an earlier copy of the script had asked for', async () => {
  const { version } = ownReader;
  sharedPlace().reader = { ...ownReader, version: version - 1 };
  expect((await readerLoading({ inject, told }).get())?.version).toBe(version);
});
