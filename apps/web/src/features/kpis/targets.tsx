import { useState, type ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { plainDay } from '../../ui/dates';
import { grouped } from '../../ui/official-words';
import { Facts, Section } from '../../ui/page';
import { AllOf } from './all-of';
import { BaselineDialog } from './baseline-dialog';
import { ComponentsDialog } from './components-dialog';
import { aboutOf, saysMore, targetLine, toldFigure, yearLabel } from './figures';
import { TargetDialog } from './target-dialog';

type Component = Indicator['components'][number];

/** Target and baseline of each value, with the targets that were changed and why. */
export function Targets({ indicator }: { indicator: Indicator }): ReactNode {
  const { kpis: w } = useLanguage().text;
  const [naming, setNaming] = useState(false);
  return (
    <Section title={w.targets}>
      {indicator.components.map((component) => (
        <ComponentTargets key={component.number} indicator={indicator} component={component} />
      ))}
      {indicator.can.manage && (
        <p data-print="hide">
          <Button
            onClick={() => {
              setNaming(true);
            }}
          >
            {w.setComponents}
          </Button>
        </p>
      )}
      {naming && (
        <ComponentsDialog
          indicator={indicator}
          onClose={() => {
            setNaming(false);
          }}
        />
      )}
    </Section>
  );
}

function ComponentTargets({
  indicator,
  component,
}: {
  indicator: Indicator;
  component: Component;
}): ReactNode {
  const { text, language } = useLanguage();
  const { kpis: w, official } = text;
  const [act, setAct] = useState<'target' | 'baseline' | null>(null);
  const { target, baseline, formerTargets, formerBaselines } = component;
  const year = (value: number | null) =>
    value === null ? '' : `（${yearLabel(indicator.periodKind, value, language)}）`;
  const told = targetLine(indicator, target, w, language);
  const close = () => {
    setAct(null);
  };
  return (
    <div className="mb-4">
      {component.label !== null && <h3 className="font-700">{component.label}</h3>}
      <Facts
        rows={[
          [
            w.heads.target,
            <>
              {told}
              {target !== null && target.display !== null && saysMore(target.display, told) && (
                <span className="block text-sub">{fill(w.asWritten, { text: target.display })}</span>
              )}
              {target !== null && target.factors !== null && (
                <span className="block text-sub">
                  {w.factors}：
                  {target.factors.map(({ value, label }) => `${grouped(value)}${label}`).join('×')}
                </span>
              )}
              {target !== null && target.counts !== null && <AllOf target={target} indicator={indicator} />}
              {target !== null && target.benchmark !== null && (
                <span className="block text-sub">{fill(w.benchmarkIs, { of: target.benchmark })}</span>
              )}
              {target !== null && target.note !== null && (
                <span className="block text-sub">{target.note}</span>
              )}
              {target !== null && target.decidedOn !== null && (
                <span className="block text-sub">
                  {fill(w.decided, { on: plainDay(target.decidedOn, language) })}
                </span>
              )}
              {target !== null && target.reason !== null && (
                <span className="block">{fill(w.reasonIs, { reason: target.reason })}</span>
              )}
            </>,
          ],
          formerTargets.length === 0
            ? null
            : [
                w.former,
                formerTargets.map((former) => (
                  <span key={former.id} className="block">
                    <s>{targetLine(indicator, former, w, language)}</s>{' '}
                    <span className="text-sub">
                      {former.decidedOn !== null &&
                        fill(w.decided, { on: plainDay(former.decidedOn, language) })}
                      {former.reason !== null && fill(w.reasonIs, { reason: former.reason })}
                    </span>
                  </span>
                )),
              ],
          [
            w.heads.baseline,
            baseline === null || baseline.value === null ? (
              w.baselines[baseline?.status ?? 'absent']
            ) : (
              <>
                {`${toldFigure(baseline.value, aboutOf(indicator, baseline, official.approximate), language)}${year(baseline.year)}`}
                {baseline.numerator !== null && baseline.denominator !== null && (
                  <span className="block text-sub">
                    {fill(w.byParts, {
                      numerator: grouped(baseline.numerator),
                      denominator: grouped(baseline.denominator),
                    })}
                  </span>
                )}
                {baseline.display !== null &&
                  saysMore(baseline.display, toldFigure(baseline.value, indicator, language)) && (
                    <span className="block text-sub">{fill(w.asWritten, { text: baseline.display })}</span>
                  )}
              </>
            ),
          ],
          formerBaselines.length === 0
            ? null
            : [
                w.formerBaselines,
                formerBaselines.map((former) => (
                  <span key={`${former.on} ${former.value ?? ''} ${String(former.year)}`} className="block">
                    <s>
                      {former.value === null
                        ? w.baselines[former.status]
                        : `${toldFigure(former.value, indicator, language)}${year(former.year)}`}
                    </s>{' '}
                    <span className="text-sub">
                      {fill(w.changedOn, { on: plainDay(former.on, language) })}
                      {former.reason !== null && fill(w.reasonIs, { reason: former.reason })}
                    </span>
                  </span>
                )),
              ],
        ]}
      />
      {indicator.can.manage && (
        <div className="mt-3 flex flex-wrap gap-2" data-print="hide">
          <Button
            onClick={() => {
              setAct('target');
            }}
          >
            {target === null ? w.firstTarget : w.setTarget}
          </Button>
          <Button
            onClick={() => {
              setAct('baseline');
            }}
          >
            {w.setBaseline}
          </Button>
        </div>
      )}
      {act === 'target' && <TargetDialog indicator={indicator} component={component} onClose={close} />}
      {act === 'baseline' && <BaselineDialog indicator={indicator} component={component} onClose={close} />}
    </div>
  );
}
