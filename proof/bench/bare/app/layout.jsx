export const metadata = { title: 'Trang trần' };

export default function BareLayout({ children }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
