import { useSay } from '../../i18n/use-say.ts';
import { tenderMessages } from './messages.ts';

/** The evaluation as a file to keep: a workbook, a paper, a text to go on writing. */
export function ExportLinks({ tenderId }: { tenderId: string }) {
  const say = useSay(tenderMessages);
  return (
    <p className="bar">
      {(['pdf', 'xlsx', 'docx', 'zip'] as const).map((format) => (
        // A file, not a page: the browser takes it, no router.
        <a key={format} className="btn" href={`/tenders/${tenderId}/export.${format}`}>
          {say(`export-${format}`)}
        </a>
      ))}
    </p>
  );
}
