import type { Stage } from '@mds2/assessment';

import type { Rail, StageGraph } from './stage-graph.ts';

const BOX = { left: 46, width: 168, height: 28, step: 46 };
const LANE = 18;

interface StagePictureProps {
  readonly stage: Stage;
  readonly graph: StageGraph;
  readonly labels: Readonly<Record<string, string>>;
  /** Read aloud in place of the drawing. */
  readonly label: string;
}

/** The stages as boxes with their arrows, drawn from the table of transitions; the one where the tender stands is marked. Everything in it stands as text in the table beside. */
export function StagePicture({ stage, graph, labels, label }: StagePictureProps) {
  const { stages, straight, rails } = graph;
  const top = (at: number): number => 4 + at * BOX.step;
  const right = BOX.left + BOX.width;
  const middle = BOX.left + BOX.width / 2;
  const height = top(stages.length - 1) + BOX.height + 4;
  return (
    <svg className="stage-picture" role="img" aria-label={label} viewBox={`0 0 290 ${height}`} width="290" height={height}>
      {straight.map((at) => {
        const [start, end] = [top(at) + BOX.height, top(at + 1)];
        return <path key={at} className="arrow" d={`M${middle} ${start}V${end - 1}m-4 -5l4 5l4 -5`} />;
      })}
      {rails.map((rail) => (
        <path key={`${rail.side}-${rail.to}`} className="arrow" d={railPath(rail, (of) => top(stages.indexOf(of)) + BOX.height / 2, rail.side === 'right' ? right : BOX.left)} />
      ))}
      {stages.map((one, at) => (
        <g key={one} className={one === stage ? 'now' : undefined}>
          <rect x={BOX.left} y={top(at)} width={BOX.width} height={BOX.height} />
          <text x={middle} y={top(at) + BOX.height / 2 + 4.5} textAnchor="middle">
            {labels[one]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Stubs from each box to the rail, the rail, and an arrow into the box that it leads to. Outgoing ends lie off the middle, so that they do not meet incoming ones. */
function railPath({ to, from, side, lane }: Rail, middleOf: (stage: Stage) => number, edge: number): string {
  const away = side === 'right' ? 1 : -1;
  const x = edge + away * (14 + lane * LANE);
  const into = middleOf(to) - 5;
  const starts = from.map((stage) => middleOf(stage) + 5);
  const stubs = starts.map((y) => `M${edge} ${y}H${x}`);
  return `${stubs.join('')}M${x} ${starts[0]}V${into}${side === 'left' ? `M${x} ${Math.max(...starts)}V${into}` : ''}H${edge + away}m${away * 5} -4l${-away * 5} 4l${away * 5} 4`;
}
