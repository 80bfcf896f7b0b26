import { featurePromises } from '../features/index.js';
import { badCommands, type Commands, describeRefusals } from '../support/bad-commands.js';
import { MatrixRecords } from '../support/permission-records.js';
import { startTestService, type TestService } from '../support/test-service.js';

// The commands that stand in test/features, one file a feature.

let service: TestService;
let records: MatrixRecords;
beforeAll(async () => {
  service = await startTestService();
  records = new MatrixRecords(service);
  await records.make();
});
afterAll(async () => {
  await service.close();
});

const commands = Object.assign({}, ...featurePromises.map((feature) => feature.commands)) as Commands;

describeRefusals(
  badCommands(commands, () => ({ service, records })),
  featurePromises.flatMap(({ versioned }) => versioned ?? []),
);
