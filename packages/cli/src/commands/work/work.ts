/**
 * Daily work: `record …`, `due`, `revise`, `withdraw`, `transfer`, `join`, `split`, `nil`.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { workWords } from '../../lang/work.ts';
import { actCommands } from './acts.ts';
import { addCommand } from './add.ts';
import { dropCommand, numberCommand, setCommand } from './drafts.ts';
import { dueCommand } from './due.ts';
import { exportCommand } from './export.ts';
import { listCommand, showRecordCommand } from './list.ts';
import { nilCommand } from './nil.ts';
import { reviseCommand, withdrawCommand } from './revise.ts';
import { sendCommand } from './send.ts';
import { flowsCommand, showCommand } from './show.ts';

export function workCommands(cli: Cli): Command[] {
  const w = cli.say(workWords);
  const group = cli.group('record', { summary: w.group, example: w.addExample });
  const own = [
    addCommand,
    listCommand,
    showRecordCommand,
    setCommand,
    numberCommand,
    sendCommand,
    dropCommand,
    exportCommand,
  ];
  for (const command of own) group.addCommand(command(cli));
  return [
    group,
    dueCommand(cli),
    reviseCommand(cli),
    withdrawCommand(cli),
    ...actCommands(cli),
    nilCommand(cli),
    showCommand(cli),
    flowsCommand(cli),
  ];
}
