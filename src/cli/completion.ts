import type { Language } from '#core/shared/index'
import { COMMON_OPTIONS, type Options } from './arguments.ts'
import type { Command } from './command.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** The script that teaches a shell the commands, made from their table so that it never knows less than they do. */
export function completionScript(shell: Shell, commands: readonly Command[], language: Language): string {
  return { bash, zsh, fish }[shell](commands, language)
}

const optionsOf = ({ options }: Command): Options => ({ ...options, ...COMMON_OPTIONS })

const flags = ([name, { short }]: [string, Options[string]]): string[] => [`--${name}`, ...(short ? [`-${short}`] : [])]

/** What follows an option: one of its choices, else a file. */
function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name)
  const cases = commands.flatMap((command) =>
    Object.entries(optionsOf(command))
      .filter(([, { value }]) => value !== undefined)
      .map((entry) => {
        const patterns = flags(entry).map((flag) => `'${command.name} ${flag}'`)
        const { choices } = entry[1]
        const words = choices ? `compgen -W '${choices.join(' ')}' -- "$cur"` : 'compgen -f -- "$cur"'
        return `    ${patterns.join('|')}) mapfile -t COMPREPLY < <(${words}); return ;;`
      }),
  )
  const lists = commands.map((command) => {
    const options = Object.entries(optionsOf(command)).flatMap(flags)
    return `    ${command.name}) options='${options.join(' ')}'; words='${command.words?.join(' ') ?? ''}' ;;`
  })
  return `# bash completion for gongkai
_gongkai() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' options='--help --version --lang' words='${names.join(' ')}' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case "$command $prev" in
${cases.join('\n')}
  esac
  case $command in
${lists.join('\n')}
  esac
  if [[ $cur == -* ]]; then mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
  elif [[ -n $words ]]; then mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  else compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  fi
}
complete -F _gongkai gongkai
`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function zsh(commands: readonly Command[], language: Language): string {
  const described = (text: string): string => text.replaceAll(/[[\]:]/g, (mark) => `\\${mark}`)
  const argument = ({ value, choices }: Options[string]): string =>
    value === undefined ? '' : choices ? `:${described(value)}:(${choices.join(' ')})` : `:${described(value)}:_files`
  const lists = commands.map((command) => {
    const specs = Object.entries(optionsOf(command)).flatMap((entry) =>
      flags(entry).map((flag) =>
        quoted(`${entry[1].several ? '*' : ''}${flag}[${described(entry[1].meaning[language])}]${argument(entry[1])}`),
      ),
    )
    const rest = command.words ? quoted(`*:word:(${command.words.join(' ')})`) : quoted('*:file:_files')
    return `    ${command.name}) _arguments ${[...specs, rest].join(' ')} ;;`
  })
  const names = commands.map(({ name, summary }) => quoted(`${name}:${summary[language].replaceAll(':', '\\:')}`))
  return `#compdef gongkai
_gongkai() {
  local -a commands=(${names.join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${lists.join('\n')}
  esac
}
if [[ $funcstack[1] == _gongkai ]]; then _gongkai "$@"; else compdef _gongkai gongkai; fi
`
}

function fish(commands: readonly Command[], language: Language): string {
  const lines = commands.flatMap((command) => {
    const seen = `__fish_seen_subcommand_from ${command.name}`
    const options = Object.entries(optionsOf(command)).map(([name, { short, value, choices, meaning }]) => {
      const after = value === undefined ? '' : choices ? ` -x -a ${quoted(choices.join(' '))}` : ' -r'
      return `complete -c gongkai -n ${quoted(seen)} -l ${name}${short ? ` -s ${short}` : ''}${after} -d ${quoted(meaning[language])}`
    })
    const words = command.words
      ? [`complete -c gongkai -n ${quoted(seen)} -f -a ${quoted(command.words.join(' '))}`]
      : []
    const name = `complete -c gongkai -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary[language])}`
    return [name, ...options, ...words]
  })
  return `# fish completion for gongkai\n${lines.join('\n')}\n`
}
