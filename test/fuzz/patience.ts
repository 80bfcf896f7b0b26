// Fifty thousand requests take minutes on two cores.
jest.setTimeout(1_800_000);
