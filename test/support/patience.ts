// A story with many days in it, or on a machine with much else to do, takes longer than the five seconds that Jest gives a test.
jest.setTimeout(180_000);
