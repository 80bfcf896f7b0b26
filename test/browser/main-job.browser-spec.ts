import { assignTask } from './main-job/assign-task.js';
import { makeReport } from './main-job/make-report.js';
import { recordMeeting } from './main-job/record-meeting.js';
import { seeProgramme } from './main-job/see-programme.js';
import { Story } from './main-job/story.js';

const story = new Story();
beforeAll(async () => story.begin());
afterAll(async () => story.end());

/** One database, one clock, the five steps of the README in a row. `npm run screens` takes its pictures on the way. */
describe('the main job', () => {
  seeProgramme(story);
  assignTask(story);
  recordMeeting(story);
  makeReport(story);
});
