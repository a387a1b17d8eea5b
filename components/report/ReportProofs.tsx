/** The annex of the report: every proof with its number, its words, its page and its date. */
import type { NumberedProof } from '../../lib/export/report.ts';
import { useApp } from '../context.ts';

export function ReportProofs({ proofs }: { readonly proofs: readonly NumberedProof[] }) {
  const { words, formats } = useApp();
  return (
    <section class="sheet">
      <h2>{words.report.parts.proofs}</h2>
      <p class="soft">{words.report.proofsHelp}</p>
      <table class="report-table report-proofs">
        <thead>
          <tr>
            <th scope="col">{words.report.number}</th>
            <th scope="col">{words.report.proof}</th>
            <th scope="col">{words.report.page}</th>
          </tr>
        </thead>
        <tbody>
          {proofs.map(({ number, proof, shop }) => (
            <tr key={number}>
              <td class="number">{formats.number(number)}</td>
              <td>
                <q>{proof.evidence.snippet}</q>
              </td>
              <td>
                {shop} · {words.terms.pageKind[proof.pageKind]} · {formats.dateTime(proof.at)}
                <br />
                <span class="soft break">{proof.evidence.url}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
