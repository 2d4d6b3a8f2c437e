// Shows what was measured as a page.

export function tablesOf({
  machine,
  rounds,
  single,
  stages,
  peersSingle,
  peersMany,
  growth,
  length,
  threads,
}) {
  const bare = single['node -e 0']
  const lines = [
    '# Speed',
    '',
    `Node ${machine.node}, ${machine.system}, ${machine.cores} cores (${machine.processor}), load ${machine.load} at the start. Median of ${rounds} rounds in turn; CPU time of the whole process, user and system.`,
    '',
    '## One mail',
    '',
    ...table(
      ['command', 'CPU ms', 'least', '× node', 'memory MB'],
      Object.entries(single).map(([name, { cpu, least, rss }]) => [
        name,
        whole(cpu),
        whole(least),
        ratio(cpu / bare.cpu),
        whole(rss),
      ]),
    ),
  ]
  if (peersSingle)
    lines.push(
      '',
      '## One mail, beside other linters',
      '',
      ...table(
        ['command', 'CPU ms', '× node', 'memory MB'],
        Object.entries(peersSingle).map(([name, { cpu, rss }]) => [
          name,
          whole(cpu),
          ratio(cpu / peersSingle['node -e 0'].cpu),
          whole(rss),
        ]),
      ),
    )
  const own = peersMany.commands['cx-lint']
  lines.push(
    '',
    `## ${peersMany.count} typical mails, one thread`,
    '',
    ...table(
      ['command', 'CPU s', 'ms a mail', 'cx-lint takes of it', 'memory MB'],
      Object.entries(peersMany.commands).map(([name, { cpu, rss }]) => [
        name,
        (cpu / 1000).toFixed(1),
        (cpu / peersMany.count).toFixed(2),
        ratio(own.cpu / cpu),
        whole(rss),
      ]),
    ),
    '',
    '## Growth with the number of mails, one thread',
    '',
    ...table(
      ['mails', 'CPU s', 'ms a mail', 'against the row before', 'memory MB'],
      growth.map(({ files, cpu, rss }, i) => {
        const before = growth[i - 1]
        return [
          String(files),
          (cpu / 1000).toFixed(1),
          (cpu / files).toFixed(2),
          before ? ratio(cpu / before.cpu / (files / before.files)) : '',
          whole(rss),
        ]
      }),
    ),
    '',
    '## Growth with the length of a draft',
    '',
    ...table(
      ['kB', 'CPU ms', 'above bare Node, ms a kB', 'memory MB'],
      length.map(({ kilobytes, cpu, rss }) => [
        String(kilobytes),
        whole(cpu),
        ((cpu - bare.cpu) / kilobytes).toFixed(2),
        whole(rss),
      ]),
    ),
    '',
    '## Threads',
    '',
    ...table(
      ['threads', 'wall s', 'of the wall time of one', 'CPU s', 'memory MB'],
      threads.map(({ concurrency, cpu, wall, rss }) => [
        concurrency === 'off' ? 'one' : concurrency,
        (wall / 1000).toFixed(1),
        ratio(wall / threads[0].wall),
        (cpu / 1000).toFixed(1),
        whole(rss),
      ]),
    ),
    '',
    '## Where the time of a mail goes, in a process that is warm',
    '',
    ...table(
      ['stage', 'ms a mail', 'share'],
      stages.rows.map(({ stage, ms }) => [stage, ms.toFixed(3), `${whole((100 * ms) / stages.total)} %`]),
    ),
    '',
    `${stages.mails} typical mails of 2 kB. Of ${stages.sentences} sentences ${stages.awake} hold the words of some pattern, and then of ${(stages.entries / stages.awake).toFixed(1)} patterns of ${stages.patterns}; ${stages.library} of the sentences need the language library.`,
    '',
    `A second look at a draft of 5 kB with one line changed, in the same process: ${stages.second.toFixed(1)} ms CPU (the first one ${stages.first.toFixed(1)}).`,
    '',
  )
  return lines.join('\n')
}

function table(head, rows) {
  const cells = row => `| ${row.join(' | ')} |`
  return [cells(head), `|${head.map((_, i) => (i ? '--:' : '---')).join('|')}|`, ...rows.map(cells)]
}

const whole = value => value.toFixed(0)
const ratio = value => value.toFixed(2)
