import type { Reader } from '@/db/client';
import type { FoundBlocInput } from './found';

/** A bloc beside those of the sample. */
export const newBloc: FoundBlocInput = {
  name: 'Khối thi đua các sở quản lý kinh tế',
  kind: 'khoi',
  level: 'province',
  body: 'state',
  superior: 'Ủy ban nhân dân tỉnh Điện Biên',
  province: 'Điện Biên',
  foundedOn: '2022-01-01',
  decisionRef: '12/QĐ-UBND',
};

/** A reader that remembers nothing yet and counts the queries that are built on it. */
export function countingReader(reader: Reader): { reader: Reader; queries: () => number } {
  let queries = 0;
  const counting = new Proxy(reader, {
    get(target, name) {
      if (name === 'select' || name === 'selectDistinct') queries += 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { reader: counting, queries: () => queries };
}
