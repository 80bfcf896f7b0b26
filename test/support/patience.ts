// A story with many days in it takes longer than the five seconds that Jest gives a test.
jest.setTimeout(60_000);
