-- What must never be found. Each query has a name and answers no row; a row is an alarm.

-- name: strangers-cause-too-much-to-be-sent
select count(*) from platform.stranger_send where at > now() - interval '1 hour'
having count(*) >= (
  select value::integer from council.policy_value
  where code = 'sending.strangers_an_hour' and applies_from <= current_date and (applies_to is null or applies_to >= current_date));
