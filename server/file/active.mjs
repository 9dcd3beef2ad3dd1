/** Whether anything the document reaches runs a script or a program: actions, forms that are programs, scripts of 3D models. */
export function isActive(pdf) {
  const waiting = [pdf.getCatalog()];
  const seen = new Set();
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object.type === 'ref') {
      const place = `${object.objectNumber} ${object.generation}`;
      const target = seen.has(place) ? null : pdf.getObject(object);
      seen.add(place);
      if (target) waiting.push(target);
    } else if (object.type === 'array') {
      for (const item of object) waiting.push(item);
    } else if (object.type === 'dict' || object.type === 'stream') {
      const action = object.getName('S', (ref) => pdf.getObject(ref))?.value;
      if (action === 'JavaScript' || action === 'Launch') return true;
      if (action === 'Rendition' && object.has('JS')) return true;
      if (object.has('XFA') || object.has('OnInstantiate')) return true;
      for (const [, value] of object) waiting.push(value);
    }
  }
  return false;
}
