import { gradeLabel } from "hmicfrs/grade";
import type { Inspection } from "hmicfrs/inspection";
import { type GradeMatrix, gradeMatrix, type MatrixCell } from "hmicfrs/table";

/** A cell in words: no judgment, a judgment without a grade, and a grade are three different things. */
function wordsOf(cell: MatrixCell | null | undefined): string {
  if (!cell) return "Not inspected";
  return cell.grade === null ? `Not graded (${cell.ungraded})` : gradeLabel(cell.grade);
}

/** A table of grades: a row for each body, a column for each question. Every value is a plain prop. */
export function GradesTable({ inspection }: { readonly inspection: Inspection }) {
  const matrix: GradeMatrix = gradeMatrix([inspection]);
  return (
    <table>
      <caption>{inspection.title}</caption>
      <thead>
        <tr>
          <th scope="col">Body</th>
          {matrix.questions.map(({ question, label }) => (
            <th scope="col" key={question}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.bodies.map(({ id, name }, row) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {matrix.cells[row]?.map((cell, column) => (
              <td key={matrix.questions[column]?.question} className={cell?.grade ?? "none"}>
                {wordsOf(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
