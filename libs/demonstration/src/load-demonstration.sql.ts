/** A person for each post, with a name made from its place in the list: plausible, and the same every time. */
export const holdersSql = `
with numbered as (
  select p.id as post_id, new_uuid() as person_id,
    row_number() over (order by u.path, p.rank, p.title) as n
  from post p join unit u on u.id = p.unit_id
), people as (
  insert into person (id, name)
  select person_id,
    substr('王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗', (n % 20 + 1)::int, 1)
    || substr('建国志明海文春秀丽华永红德玉军平桂兰', (n / 20 % 18 + 1)::int, 1)
    || substr('生强英荣清梅林芳杰忠安宁', (n / 360 % 12 + 1)::int, 1)
  from numbered
)
insert into post_holding (post_id, person_id, from_on) select post_id, person_id, '2021-12-01' from numbered`;

/** An account for the holder of the nth post of a role in a unit: by code, or by name for line units. */
export const accountSql = `
insert into account (id, person_id, username, password_hash)
select $1, held.person_id, $2, $3
from (
  select h.person_id, row_number() over (order by p.rank, p.title) as nth
  from post p join unit u on u.id = p.unit_id join post_holding h on h.post_id = p.id and h.to_on is null
  where p.role = $6 and (u.code = $4 or ($4::text is null and u.name = $5))
) held
where held.nth = $7
returning person_id`;
