/**
 * All commands, put together.
 * @module
 */
import type { Cli } from './cli.ts';
import { agencyCommand } from './commands/agency/agency.ts';
import { carryCommands } from './commands/carry/carry.ts';
import { compatCommand } from './commands/compat/compat.ts';
import { directoryCommand } from './commands/directory/directory.ts';
import { doctorCommand } from './commands/doctor/doctor.ts';
import { archiveCommand } from './commands/erasure/archive.ts';
import { eraseCommand } from './commands/erasure/erase.ts';
import { retainCommand } from './commands/erasure/retain.ts';
import { evidenceCommand } from './commands/evidence/evidence.ts';
import { formCommand } from './commands/form/form.ts';
import { initCommand } from './commands/init/init.ts';
import { keysCommand } from './commands/keys/keys.ts';
import { logCommand } from './commands/log/log.ts';
import { schemasCommand } from './commands/schemas/schemas.ts';
import { sheetCommand } from './commands/sheet/sheet.ts';
import { statsCommand } from './commands/stats/stats.ts';
import { validateCommand } from './commands/validate/validate.ts';
import { workCommands } from './commands/work/work.ts';
import { version } from './version.ts';

export function addCommands(cli: Cli): void {
  const { program, common } = cli;
  program
    .description(common.program)
    .option('--json', common.json)
    .addOption(cli.option('--lang <lang>', common.lang, ['vi', 'en']))
    .option('--show-values', common.showValues)
    .version(version, '-V, --version', common.version)
    .helpCommand('help [command]', common.helpCommand)
    .addHelpText('after', `\n${common.examplesTitle}\n${common.programExample}`);
  const commands = [
    initCommand(cli),
    schemasCommand(cli),
    validateCommand(cli),
    compatCommand(cli),
    keysCommand(cli),
    directoryCommand(cli),
    agencyCommand(cli),
    ...workCommands(cli),
    formCommand(cli),
    doctorCommand(cli),
    ...carryCommands(cli),
    evidenceCommand(cli),
    logCommand(cli),
    eraseCommand(cli),
    retainCommand(cli),
    archiveCommand(cli),
    statsCommand(cli),
    sheetCommand(cli),
  ];
  for (const command of commands) program.addCommand(command);
}
