import { describeContract } from '../workbook/contract';
import { layBook } from './book/layBook';
import { officeHost } from './officeHost';
import { OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});
afterEach(() => {
  excel.expectNothingMissing();
});

describeContract(
  'office',
  (snapshot) => {
    const book = excel.open(layBook(snapshot));
    // Nothing calculates here; what a formula gives is no part of the contract.
    book.otherwise = 0;
    return Promise.resolve(officeHost(excel));
  },
  false,
);
