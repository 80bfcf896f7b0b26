import { programmes } from '../../text/ja/programmes';
import { placeWords } from './place-words';

const told = (place: string) => placeWords(place, programmes.places);

describe('the place of an issue in the sources', () => {
  it.each([
    ['KPI-07, KPI-12', '重要業績評価指標（KPI）の表', 'KPI-07, KPI-12'],
    ['NT-4', '数値目標の表', 'NT-4'],
    ['municipal_cooperation_model_areas', '広域連携のモデル地域の記載', null],
    ['measures[].section_note', '施策の節の注記', null],
    ['2-II-4', 'Ⅱ 第4項', null],
    ['推進組織', '推進組織', null],
  ])('%s is told in words', (place, text, code) => {
    expect(told(place)).toEqual({ text, raw: false, code });
  });
});
