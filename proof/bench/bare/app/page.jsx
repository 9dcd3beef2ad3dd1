import { connection } from 'next/server';

/** As many rows as asked for in plain HTML, rendered anew for each request: what Next and React cost by themselves. */
export default async function BarePage({ searchParams }) {
  await connection();
  const { rows } = await searchParams;
  return (
    <main>
      <h1>Trang trần</h1>
      <table>
        <thead>
          <tr>
            <th>STT</th>
            <th>Cơ quan</th>
            <th>Nội dung</th>
            <th>Ngày</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: Number(rows) - 1 }, (_, i) => (
            <tr key={i}>
              <td>{i + 1}</td>
              <td>Cơ quan thành viên số {i + 1}</td>
              <td>Đã nộp bảng tự chấm điểm</td>
              <td>10/01/2022</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
